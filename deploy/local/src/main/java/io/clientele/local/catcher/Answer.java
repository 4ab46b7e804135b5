package io.clientele.local.catcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the inbox answers. */
record Answer(int status, String type, String policy, byte[] body) {

    static final Answer NOTHING = new Answer(204, "text/plain", "default-src 'none'", new byte[0]);

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String OURS = "default-src 'self'; style-src 'self'; frame-src 'self'; base-uri 'none'";

    /** A mail may show its pictures and open its links in a new tab; it runs nothing and knows nothing of us. */
    private static final String STRANGERS =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src * data:; style-src 'unsafe-inline'; font-src data:";

    static Answer json(Object value) throws IOException {
        return new Answer(200, "application/json", OURS, JSON.writeValueAsBytes(value));
    }

    static Answer problem(int status, String detail) throws IOException {
        return new Answer(
                status,
                "application/problem+json",
                OURS,
                JSON.writeValueAsBytes(Map.of("status", status, "detail", detail)));
    }

    static Answer raw(byte[] source) {
        return new Answer(200, "text/plain; charset=utf-8", STRANGERS, source);
    }

    static Answer strangersPage(String html) {
        var page = "<!doctype html><base target=\"_blank\">" + html;
        return new Answer(200, "text/html; charset=utf-8", STRANGERS, page.getBytes(StandardCharsets.UTF_8));
    }

    static Answer page(String name) throws IOException {
        try (var in = Answer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return new Answer(200, typeOf(name), OURS, in.readAllBytes());
        }
    }

    private static String typeOf(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".css" -> "text/css; charset=utf-8";
            case ".js" -> "text/javascript; charset=utf-8";
            case ".svg" -> "image/svg+xml";
            default -> "text/html; charset=utf-8";
        };
    }

    void send(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
