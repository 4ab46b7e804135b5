package io.clientele.bench.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Another system that talks to a service over REST. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String root;
    private final String token;

    public Api(int port, String token) {
        this("http://localhost:" + port, token);
    }

    private Api(String root, String token) {
        this.root = root;
        this.token = token;
    }

    /** The same service, called by whoever shows that token. */
    public Api as(String other) {
        return new Api(root, other);
    }

    public int port() {
        return URI.create(root).getPort();
    }

    public String root() {
        return root;
    }

    public String token() {
        return token;
    }

    public JsonNode get(String path) {
        return tree(ok(send("GET", path, BodyPublishers.noBody(), "application/json")));
    }

    /** The lines of an NDJSON stream. */
    public List<JsonNode> lines(String path) {
        return ok(send("GET", path, BodyPublishers.noBody(), "application/json"))
                .lines()
                .map(Api::tree)
                .toList();
    }

    public JsonNode post(String path, String json) {
        return tree(ok(send("POST", path, BodyPublishers.ofString(json), "application/json")));
    }

    public JsonNode put(String path, String json) {
        return tree(ok(send("PUT", path, BodyPublishers.ofString(json), "application/json")));
    }

    public int delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), "application/json").statusCode();
    }

    /** Status of a request that may well be refused. */
    public HttpResponse<String> send(String method, String path, BodyPublisher body, String type) {
        return send(HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : root + path))
                .method(method, body)
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + token)
                .build());
    }

    /** A stranger's request: no token, and no redirect is followed. */
    public HttpResponse<String> stranger(String method, String url, String form) {
        return send(HttpRequest.newBuilder(URI.create(url))
                .method(method, BodyPublishers.ofString(form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .build());
    }

    public JsonNode upload(String path, Path file, String mapping) {
        return tree(ok(offer(path, file, mapping)));
    }

    /** An upload that may well be refused; the file may be larger than our memory. */
    public HttpResponse<String> offer(String path, Path file, String mapping) {
        var boundary = "----clientele-suite";
        var head = """
                --%1$s\r
                Content-Disposition: form-data; name="mapping"\r
                Content-Type: application/json\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%3$s"\r
                Content-Type: application/octet-stream\r
                \r
                """.formatted(boundary, mapping, file.getFileName());
        try {
            var body = BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofFile(file),
                    BodyPublishers.ofString("\r\n--" + boundary + "--\r\n", StandardCharsets.UTF_8));
            return send("POST", path, body, "multipart/form-data; boundary=" + boundary);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as("%s: %s", answer.request(), answer.body())
                .isBetween(200, 299);
        return answer.body();
    }

    public static JsonNode tree(String json) {
        try {
            return json.isBlank() ? MissingNode.getInstance() : JSON.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
