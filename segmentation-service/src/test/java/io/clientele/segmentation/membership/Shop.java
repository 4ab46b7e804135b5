package io.clientele.segmentation.membership;

import static io.clientele.segmentation.testing.Story.id;
import static io.restassured.RestAssured.given;

import io.clientele.kit.Tokens;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.Story;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** A shop with three people, two of whom spent much, and somebody there who asks for segments. */
@ApplicationScoped
class Shop {

    static final String SPENDERS = """
            {"type":"all","of":[
                {"type":"attribute","name":"country","is":"EQUAL","value":"France"},
                {"type":"purchases","measure":"SPEND","is":"AT_LEAST","value":50000}]}""";

    private final Tokens tokens;

    Shop(Tokens tokens) {
        this.tokens = tokens;
    }

    FeedServer open(Story story) throws IOException {
        var feed = new FeedServer();
        tell(
                feed,
                story.person(id(1), "ada@example.com", "{\"country\":\"France\"}")
                        .bought(id(1), "o1", "2011-11-10T10:00:00Z", 60000)
                        .person(id(2), "grace@example.com", "{\"country\":\"France\"}")
                        .bought(id(2), "o2", "2011-11-20T10:00:00Z", 50000)
                        .person(id(3), "joan@example.com", "{\"country\":\"Spain\"}"));
        return feed;
    }

    void tell(FeedServer feed, Story part) {
        feed.tell(part.lines());
        awaitAll(feed);
    }

    void awaitAll(FeedServer feed) {
        Reader.awaitAll(feed, tokens, Duration.ofSeconds(20));
    }

    UUID create(String condition) {
        return UUID.fromString(marketer()
                .body("{\"name\":\"Spenders\",\"condition\":" + condition + "}")
                .post("/v1/segments")
                .path("id"));
    }

    List<String> roll(UUID segment, String query) {
        return marketer()
                .get("/v1/segments/" + segment + "/members" + query)
                .asString()
                .lines()
                .toList();
    }

    static List<UUID> ids(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("{\"profileId\":\""))
                .map(line -> UUID.fromString(line.substring(14, 50)))
                .toList();
    }

    RequestSpecification marketer() {
        return as(Tokens.MARKETER);
    }

    RequestSpecification as(String role) {
        return given().header("Authorization", tokens.bearerOf("test", role, Duration.ofMinutes(5)))
                .contentType("application/json");
    }
}
