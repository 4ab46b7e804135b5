package io.clientele.bench.suite;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;

/** Very many people who all want the newsletter, and a newsletter of 10 KB for them. */
public final class Crowd {

    private Crowd() {}

    public static void imported(Api profile, int people) {
        try {
            var file = Files.createTempFile("crowd", ".ndjson.gz");
            write(file, people);
            var id = profile.upload("/v1/imports", file, "{\"kind\": \"collection\"}")
                    .get("id")
                    .asText();
            await().atMost(Duration.ofMinutes(10))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> World.ended(profile, id));
            Files.delete(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static JsonNode launched(Api outreach, String segment) {
        return World.launched(outreach, segment, letter(), "News for {{ profile.firstName }}", 100_000);
    }

    private static void write(Path file, int people) throws IOException {
        try (var out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            for (int person = 0; person < people; person++) {
                out.write("""
                        {"type": "identify", "messageId": "crowd-%1$d", "userId": "crowd-%1$d", "timestamp": "2011-12-01T10:00:00Z", \
                        "traits": {"email": "crowd-%1$d@inbox.example", "firstName": "Person %1$d", "country": "France", \
                        "consents": [{"channel": "EMAIL", "topic": "newsletter", "status": "GRANTED", "basis": "CONSENT", "source": "form"}]}}
                        """.formatted(person));
            }
        }
    }

    /** Eight links, and words until the mail has about 10 KB. */
    private static String letter() {
        var html = new StringBuilder("<h1>Dear {{ profile.firstName }}</h1>");
        for (int link = 0; link < 8; link++) {
            html.append("<p><a href='https://shop.example/offer/%d'>An offer in {{ profile.country }}</a></p>"
                    .formatted(link));
        }
        while (html.length() < 8_000) {
            html.append(
                    "<p>Every picture tells a story, and the best of them hang where people pass by every day.</p>");
        }
        return html.toString();
    }
}
