package io.clientele.local.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.local.home.BearerToken;
import io.clientele.local.home.Refusal;
import io.clientele.local.home.Secrets;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** What the launcher asks of profile-service. */
public final class ProfileService {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final int port;
    private final Secrets secrets;

    public ProfileService(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    /** Returns once the file is safe there; the import itself goes on. */
    public Import upload(Path file, String mapping) throws IOException {
        var upload = Upload.of(file, mapping);
        return ask(request("/v1/imports")
                .header("Content-Type", upload.contentType())
                .POST(upload.body()));
    }

    public Import get(String importId) throws IOException {
        return ask(request("/v1/imports/" + importId).GET());
    }

    public Import undo(String importId) throws IOException {
        return ask(request("/v1/imports/" + importId).DELETE());
    }

    /** With a new token each time: an import may take longer than one lives. */
    private HttpRequest.Builder request(String path) {
        var token = BearerToken.ofAdmin(secrets, Instant.now(), Duration.ofMinutes(5));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private Import ask(HttpRequest.Builder request) throws IOException {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                var sentence = "profile-service refused (" + answer.statusCode() + "): " + reason(answer.body());
                throw answer.statusCode() >= 500 ? new Away(sentence) : new Refusal(sentence);
            }
            return json.readValue(answer.body(), Import.class);
        } catch (ConnectException silent) {
            throw new Away("profile-service does not answer on port " + port + ": ./clientele status says more.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while profile-service was asked", stopped);
        }
    }

    private String reason(String body) {
        try {
            return json.readValue(body, Problem.class).sentence();
        } catch (JsonProcessingException otherwiseSaid) {
            return body;
        }
    }
}
