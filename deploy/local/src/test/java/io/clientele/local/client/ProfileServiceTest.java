package io.clientele.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.clientele.local.home.Refusal;
import io.clientele.local.home.Secrets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileServiceTest {

    private record Heard(String what, String authorization, String contentType, String body) {}

    private final Deque<String> answers = new ArrayDeque<>();
    private final Deque<Heard> heard = new ArrayDeque<>();
    private HttpServer server;
    private ProfileService profiles;

    @TempDir
    Path folder;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        var secrets = new Secrets("a-secret-that-only-tests-know-0123456789", "", "", "a@x.example", "");
        profiles = new ProfileService(server.getAddress().getPort(), secrets);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendsTheFileAndItsMappingAsAForm() throws IOException {
        answers.add("202 {\"id\": \"7\", \"state\": \"QUEUED\", \"more\": 1}");
        var file = Files.writeString(folder.resolve("orders.csv"), "No,Sku\n1,a\n");

        assertThat(profiles.upload(file, "{\"kind\": \"purchase-lines\"}").isOver())
                .isFalse();

        var request = heard.remove();
        assertThat(request.what()).isEqualTo("POST /v1/imports");
        assertThat(request.authorization()).startsWith("Bearer ey");
        assertThat(request.contentType()).startsWith("multipart/form-data; boundary=");
        assertThat(request.body())
                .contains(
                        "name=\"mapping\"\r\nContent-Type: application/json\r\n\r\n{\"kind\": \"purchase-lines\"}\r\n--")
                .contains("filename=\"orders.csv\"\r\n", "\r\n\r\nNo,Sku\n1,a\n\r\n--");
    }

    @Test
    void showsTheProgressUntilItIsOver() throws Exception {
        var begun = "\"id\": \"7\", \"lines\": 541909, \"imported\": 20000, \"skipped\": 5000";
        answers.addAll(List.of(
                "200 {" + begun + ", \"state\": \"QUEUED\"}",
                "200 {" + begun + ", \"state\": \"RUNNING\", \"rate\": 24000, \"eta\": 21}",
                "200 {" + begun + ", \"state\": \"RUNNING\", \"rate\": 240, \"eta\": 2160}",
                "200 {" + begun + ", \"state\": \"DONE\"}"));
        var out = new ByteArrayOutputStream();

        var ended = new ImportWatch(profiles, new PrintStream(out), true).until("7");

        assertThat(ended.hasFailed()).isFalse();
        assertThat(out.toString())
                .contains("541,909 lines read, 25,000 settled; 24,000 a second, 21 s left")
                .contains("240 a second, 36 min left");
    }

    @Test
    void aServiceThatIsUnwellForAMomentIsWaitedFor() throws Exception {
        answers.addAll(List.of(
                "500 {\"title\": \"Internal Server Error\"}",
                "503 {}",
                "200 {\"id\": \"7\", \"lines\": 1, \"state\": \"DONE\"}"));

        var ended = new ImportWatch(profiles, new PrintStream(new ByteArrayOutputStream()), false).until("7");

        assertThat(ended.state()).isEqualTo("DONE");
    }

    @Test
    void whatIsRefusedIsSaid() {
        answers.add("400 {\"detail\": \"The mapping names no column\"}");
        answers.add(
                "400 {\"detail\": \"The request is not valid\", \"errors\": ["
                        + "{\"field\": \"kind\", \"message\": \"must be one of [a, b]\"}, {\"field\": \"columns\", \"message\": \"is needed\"}]}");
        answers.add("502 <html>");

        for (var said : List.of(
                "(400): The mapping names no column",
                "(400): kind must be one of [a, b]; columns is needed",
                "(502): <html>")) {
            assertThatThrownBy(() -> profiles.get("7"))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("profile-service refused " + said);
        }
    }

    @Test
    void aServiceThatIsAwayIsSaid() {
        server.stop(0);

        assertThatThrownBy(() -> profiles.get("7")).hasMessageContaining("does not answer");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            heard.add(new Heard(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    exchange.getRequestHeaders().getFirst("Content-Type"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            var answer = answers.remove().split(" ", 2);
            var body = answer[1].getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(Integer.parseInt(answer[0]), body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
