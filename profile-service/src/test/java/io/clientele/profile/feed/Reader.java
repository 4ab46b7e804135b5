package io.clientele.profile.feed;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reader of the feed over HTTP. */
class Reader {

    private static final ObjectMapper JSON = new ObjectMapper();

    record Line(UUID profileId, long version, String type, String position, JsonNode json) {

        static Line of(String text) {
            try {
                var json = JSON.readTree(text);
                return new Line(
                        UUID.fromString(json.path("subject").asText()),
                        json.path("version").asLong(),
                        json.path("type").asText(),
                        json.path("position").asText(),
                        json);
            } catch (JsonProcessingException broken) {
                throw new AssertionError(text, broken);
            }
        }
    }

    private final String bearer;

    @Nullable
    String after;

    Reader(String bearer, @Nullable String after) {
        this.bearer = bearer;
        this.after = after;
    }

    /** Reads on, without remembering that it did. */
    List<Line> peek(int limit, int wait, String kinds) {
        var request = given().header("Authorization", bearer)
                .queryParam("limit", limit)
                .queryParam("wait", wait)
                .queryParam("kinds", kinds);
        if (after != null) {
            request.queryParam("after", after);
        }
        var body = request.get("/v1/changes").then().statusCode(200).extract().asString();
        return body.lines().map(Line::of).toList();
    }

    List<Line> read(int limit, int wait) {
        var lines = peek(limit, wait, "");
        if (!lines.isEmpty()) {
            after = lines.getLast().position();
        }
        return lines;
    }

    List<Line> readAll() {
        var all = new ArrayList<Line>();
        for (var page = read(1000, 0); !page.isEmpty(); page = read(1000, 0)) {
            all.addAll(page);
        }
        return all;
    }
}
