package io.clientele.local.catcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboxTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private Catcher catcher;

    @BeforeEach
    void start() throws IOException {
        catcher = new Catcher(0, 0);
        try (var client = new Conversation(catcher.smtpPort())) {
            client.send(
                    "shop@lumen.example",
                    "ada@mail.example",
                    "Subject: =?UTF-8?Q?Sch=C3=B6ne_Bilder?=",
                    "MIME-Version: 1.0",
                    "Content-Type: multipart/alternative; boundary=cut",
                    "",
                    "--cut",
                    "Content-Type: text/plain; charset=utf-8",
                    "Content-Transfer-Encoding: quoted-printable",
                    "",
                    "Gr=C3=BC=C3=9Fe",
                    "--cut",
                    "Content-Type: text/html; charset=utf-8",
                    "",
                    "<p>Hello</p><script>alert(1)</script>",
                    "--cut--");
            client.send("shop@lumen.example", "grace@mail.example", "Subject: Plain", "", "Only text");
        }
    }

    @AfterEach
    void stop() throws IOException {
        catcher.close();
    }

    @Test
    void listsTheMailsToAnAddress() throws Exception {
        assertThat(get("/mails?to=ada%40mail").body())
                .contains("\"found\":1", "\"subject\":\"Schöne Bilder\"", "ada@mail.example")
                .doesNotContain("grace");
    }

    @Test
    void showsAMailDecoded() throws Exception {
        assertThat(get("/mails/1").body())
                .contains(
                        "\"text\":\"Grüße\"",
                        "\"html\":\"<p>Hello</p>",
                        "{\"name\":\"MIME-Version\",\"value\":\"1.0\"}");
        assertThat(get("/mails/2").body()).contains("\"text\":\"Only text\\r\\n\"", "\"html\":null");
        assertThat(get("/mails/1/raw").body()).contains("Gr=C3=BC=C3=9Fe");
    }

    @Test
    void aMailsOwnPageRunsNothing() throws Exception {
        assertThat(get("/mails/1/html").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("sandbox ")
                        .contains("default-src 'none'")
                        .doesNotContain("script"));
    }

    @Test
    void countsAndClears() throws Exception {
        assertThat(get("/count").body()).isEqualTo("{\"received\":2,\"kept\":2}");

        assertThat(send(request("/mails").DELETE()).statusCode()).isEqualTo(204);

        assertThat(get("/count").body()).isEqualTo("{\"received\":0,\"kept\":0}");
        assertThat(get("/mails/1").statusCode()).isEqualTo(404);
    }

    @Test
    void thePageAsksNoOtherHost() throws Exception {
        for (var part : new String[] {"/", "/inbox.css", "/inbox.js"}) {
            var answer = get(part);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("http://", "https://", "url(");
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + catcher.inboxPort() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
