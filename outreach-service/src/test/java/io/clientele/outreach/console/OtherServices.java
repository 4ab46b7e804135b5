package io.clientele.outreach.console;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A real HTTP server that answers what it was told to, as profile-service and segmentation-service would. */
public class OtherServices implements AutoCloseable {

    /** {@code what} is such as "GET /v1/profiles?limit=25". */
    record Call(String what, Headers headers, String body) {

        String header(String name) {
            return headers.getFirst(name);
        }
    }

    private record Answer(int status, String json, @Nullable String tag, int missing) {

        Answer(int status, String json, @Nullable String tag) {
            this(status, json, tag, 0);
        }
    }

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile boolean down;

    OtherServices() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    void reset() {
        answers.clear();
        calls.clear();
        down = false;
        on("GET /v1/attributes", "{\"items\": []}"); // most pages about people ask for these
        on("GET /v1/vocabulary", "{\"terms\": []}");
        on("GET /v1/account-managers", "{\"items\": []}");
    }

    /** {@code what} is such as "GET /v1/profiles"; a query makes no difference. */
    void on(String what, String json) {
        answers.put(what, new Answer(200, json, null));
    }

    /** With an ETag. */
    void tagged(String what, String tag, String json) {
        answers.put(what, new Answer(200, json, tag));
    }

    /** Breaks off before the end. */
    void cut(String what, String text) {
        answers.put(what, new Answer(200, text, null, 1000));
    }

    void refuse(String what, int status, String json) {
        answers.put(what, new Answer(status, json, null));
    }

    void down() {
        down = true;
    }

    List<Call> calls() {
        return calls;
    }

    Call last(String what) {
        return calls.stream()
                .filter(call -> call.what().startsWith(what))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new AssertionError("Nobody asked " + what + ", only " + calls));
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            var what = call.getRequestMethod() + " " + call.getRequestURI().getPath();
            var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            calls.add(new Call(call.getRequestMethod() + " " + call.getRequestURI(), call.getRequestHeaders(), body));
            var answer = down
                    ? new Answer(503, "{}", null)
                    : answers.getOrDefault(what, new Answer(404, "{\"detail\":\"Not there\"}", null));
            var json = answer.json().getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().add("Content-Type", "application/json");
            if (answer.tag() != null) {
                call.getResponseHeaders().add("ETag", answer.tag());
            }
            call.sendResponseHeaders(answer.status(), json.length + answer.missing());
            call.getResponseBody().write(json);
        }
    }
}
