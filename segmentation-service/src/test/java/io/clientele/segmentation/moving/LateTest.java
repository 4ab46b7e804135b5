package io.clientele.segmentation.moving;

import static io.clientele.segmentation.testing.Story.id;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.reading.Change;
import io.clientele.segmentation.reading.ReadModel;
import io.clientele.segmentation.testing.Hands;
import io.clientele.segmentation.testing.Story;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page of the feed may be committed after the moment that it tells of. */
@QuarkusTest
@WithPostgres
@WithFeed
class LateTest {

    private static final Instant BEFORE = Instant.parse("2011-12-10T08:00:00Z");
    private static final Instant AFTER = Instant.parse("2011-12-10T10:00:00Z");

    private final ReadModel readModel;
    private final Moving moving;
    private final ObjectMapper json;
    private final Tokens tokens;
    private final Hands hands;
    private final Sql sql;

    LateTest(ReadModel readModel, Moving moving, ObjectMapper json, Tokens tokens, Hands hands, Sql sql) {
        this.readModel = readModel;
        this.moving = moving;
        this.json = json;
        this.tokens = tokens;
        this.hands = hands;
        this.sql = sql;
    }

    @BeforeEach
    void begin() {
        QuarkusTransaction.requiringNew().run(readModel::clear);
        sql.of("delete from segment").update();
        sql.of("update membership_round set as_of = 'epoch', passed = 'epoch'").update();
        sql.of("update reading.reader set complete_at = now()").update();
        hands.moveTo(BEFORE);
    }

    @AfterEach
    void end() {
        hands.release();
        sql.of("update reading.reader set complete_at = null").update();
        QuarkusTransaction.requiringNew().run(readModel::clear);
        sql.of("delete from segment").update();
        sql.of("truncate standing, standing_before, standing_due").update();
    }

    @Test
    void whatHappensWhileItIsBeingWrittenIsCounted() {
        var story = new Story().person(id(1), "ada@example.com", "{}");
        tell(story);
        var segment = create("{\"type\":\"purchases\",\"measure\":\"COUNT\",\"is\":\"AT_LEAST\",\"value\":1}");
        moving.bring(null);

        QuarkusTransaction.requiringNew().run(() -> {
            tell(story.then().bought(id(1), "o1", "2011-12-10T09:00:00Z", 500));
            hands.moveTo(AFTER);
            CompletableFuture.runAsync(() -> moving.bring(null)).join(); // as another, who does not see it yet
        });
        moving.bring(null);

        assertThat(sql.of("select count(*) from membership where segment_id = :id and until is null")
                        .set("id", segment)
                        .number())
                .isEqualTo(1);
    }

    private void tell(Story story) {
        var page = story.lines().stream().map(this::change).toList();
        QuarkusTransaction.joiningExisting().run(() -> readModel.apply(page));
    }

    private Change change(String line) {
        try {
            return json.readValue(line, Change.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private UUID create(String condition) {
        return UUID.fromString(
                given().header("Authorization", tokens.bearerOf("test", Tokens.MARKETER, Duration.ofMinutes(5)))
                        .contentType("application/json")
                        .body("{\"name\":\"Some\",\"condition\":" + condition + "}")
                        .post("/v1/segments")
                        .path("id"));
    }
}
