package io.clientele.segmentation.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The meaning comes before any statistic: these people must come out so, and not without the fact that decides it. */
@QuarkusTest
@WithPostgres
@WithFeed
class ArchetypeTest {

    private final Tokens tokens;

    ArchetypeTest(Tokens tokens) {
        this.tokens = tokens;
    }

    @Test
    void peopleComeOutAsWhatTheyAre() throws IOException {
        var town = new Town();

        try (var feed = new FeedServer()) {
            feed.tell(town.story.lines());
            Reader.awaitAll(feed, tokens, Duration.ofSeconds(60));

            var found = new LinkedHashMap<String, String>();
            town.expected.forEach((name, expected) -> found.put(name, said(town.lives.get(name).id, expected)));
            assertThat(found).containsExactlyEntriesOf(town.expected);
        }
    }

    /** As much of what is said of them as is expected. */
    private String said(UUID id, String expected) {
        var view = get(id);
        var all = new String[] {
            view.getString("notScored") == null ? view.getString("relationship") : view.getString("notScored"),
            view.getString("direction"),
            view.getString("stage")
        };
        var words = expected.split(" ");
        var said = new StringBuilder(all[0]);
        for (int i = 1; i < words.length; i++) {
            said.append(' ').append(words[i].equals("-") ? "-" : all[i]);
        }
        return said.toString().equals(expected) ? expected : said + " | " + axes(view);
    }

    private static String axes(JsonPath view) {
        return view.getMap("axes") + " " + view.getList("dimensions.name") + view.getList("dimensions.value")
                + view.getList("grounds.question") + view.getList("grounds.holds");
    }

    private JsonPath get(UUID id) {
        return given().header("Authorization", tokens.bearerOf("test", Tokens.VIEWER, Duration.ofMinutes(5)))
                .get("/v1/relationships/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
