package io.clientele.local.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** One demo as it was written, read again. */
final class Written {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    static final String TEXT = demo(Demo.SEED, TODAY, Demo.PEOPLE);
    static final List<JsonNode> ITEMS = TEXT.lines().map(Written::read).toList();

    private Written() {}

    static String demo(long seed, LocalDate today, int people) {
        try (var out = new ByteArrayOutputStream()) {
            Demo.write(out, seed, today, people);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> events(String name) {
        return ITEMS.stream()
                .filter(item -> name.equals(item.path("event").textValue()))
                .toList();
    }

    static List<JsonNode> identifies() {
        return ITEMS.stream()
                .filter(item -> "identify".equals(item.path("type").textValue()))
                .toList();
    }

    static String user(JsonNode item) {
        return item.get("userId").textValue();
    }

    static Instant time(JsonNode item) {
        return OffsetDateTime.parse(item.get("timestamp").textValue()).toInstant();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
