package io.clientele.segmentation.moving;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.reading.Change;
import io.clientele.segmentation.reading.ReadModel;
import io.clientele.segmentation.reading.Telling;
import io.clientele.segmentation.segment.Census;
import io.clientele.segmentation.testing.Hands;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is told and however time passes, those are in who would be if everybody were looked at. */
@QuarkusTest
@WithPostgres
@WithFeed
class MovingTest {

    /** When half of what {@link Telling} tells is yet to happen. */
    private static final Instant BEGINNING = Instant.ofEpochSecond(1_305_000_000L);

    private static final List<String> CONDITIONS = List.of(
            "{\"type\":\"purchases\",\"measure\":\"SPEND\",\"is\":\"AT_LEAST\",\"value\":300,\"within\":\"P90D\"}",
            "{\"type\":\"purchases\",\"measure\":\"COUNT\",\"is\":\"ABOVE\",\"value\":1,\"within\":\"P30D\"}",
            "{\"type\":\"purchases\",\"measure\":\"COUNT\",\"category\":\"c\",\"is\":\"EQUAL\",\"value\":0}",
            "{\"type\":\"purchases\",\"measure\":\"QUANTITY\",\"is\":\"ABOVE\",\"value\":2,\"within\":\"P45D\"}",
            "{\"type\":\"last\",\"event\":\"Order Completed\",\"is\":\"BEFORE\",\"ago\":\"P7D\"}",
            "{\"type\":\"events\",\"event\":\"E\",\"is\":\"AT_LEAST\",\"value\":1,\"within\":\"P20D\"}",
            "{\"type\":\"events\",\"event\":\"E\",\"is\":\"AT_LEAST\",\"value\":2}",
            "{\"type\":\"attribute\",\"name\":\"n\",\"is\":\"ABOVE\",\"value\":50}",
            "{\"type\":\"consent\",\"channel\":\"EMAIL\",\"topic\":\"t\",\"is\":\"GRANTED\"}");

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("segmentation.moving.seeds", 8));
    }

    private final ReadModel readModel;
    private final Moving moving;
    private final Census census;
    private final Tokens tokens;
    private final Hands hands;
    private final Sql sql;

    MovingTest(ReadModel readModel, Moving moving, Census census, Tokens tokens, Hands hands, Sql sql) {
        this.readModel = readModel;
        this.moving = moving;
        this.census = census;
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
        hands.moveTo(BEGINNING);
    }

    @AfterEach
    void end() {
        hands.release();
        sql.of("update reading.reader set complete_at = null").update();
        QuarkusTransaction.requiringNew().run(readModel::clear);
        sql.of("delete from segment").update();
        sql.of("truncate standing, standing_before, standing_due").update();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoIsInIsWhoWouldBeIfEverybodyWereLookedAt(int seed) {
        var random = new Random(seed);
        var segments = CONDITIONS.stream().map(this::create).toList();
        var told = Telling.random(seed).asItWas();
        var time = BEGINNING;

        for (int from = 0, to; from < told.size(); from = to) {
            to = Math.min(told.size(), from + 1 + random.nextInt(12));
            tell(told.subList(from, to));
            if (random.nextInt(3) == 0) {
                time = time.plus(Duration.ofHours(random.nextInt(24 * 20)));
                hands.moveTo(time);
            }
            moving.bring(null);

            assertThat(members()).isEqualTo(whoBelong(segments));
            assertThat(sizes()).isEqualTo(counts());
            var before = memberships();
            sql.of("update membership_evaluation set meaning = 'another'").update();
            moving.bring(null);
            assertThat(memberships()).isEqualTo(before);
        }
    }

    private void tell(List<Change> page) {
        QuarkusTransaction.requiringNew().run(() -> readModel.apply(page));
    }

    private UUID create(String condition) {
        return UUID.fromString(
                given().header("Authorization", tokens.bearerOf("test", Tokens.MARKETER, Duration.ofMinutes(5)))
                        .contentType("application/json")
                        .body("{\"name\":\"Some\",\"condition\":" + condition + "}")
                        .post("/v1/segments")
                        .path("id"));
    }

    /** Asked one by one, of all that is known. */
    private List<String> whoBelong(List<UUID> segments) {
        return sql.of("select profile_id from reading.person").list(row -> row.uuid("profile_id")).stream()
                .flatMap(person -> segments.stream()
                        .filter(segment ->
                                census.reasons(segment, person, null).getFirst().holds())
                        .map(segment -> segment + " " + person))
                .sorted()
                .toList();
    }

    private List<String> members() {
        return texts("select segment_id || ' ' || profile_id as row from membership where until is null order by 1");
    }

    private List<String> memberships() {
        return texts("select m::text as row from membership m order by 1");
    }

    private List<String> sizes() {
        return texts("select id || ' ' || size as row from segment order by 1");
    }

    private List<String> counts() {
        return texts("""
                select s.id || ' ' || (select count(*) from membership m where m.segment_id = s.id and m.until is null) as row
                from segment s order by 1""");
    }

    private List<String> texts(String query) {
        return sql.of(query).list(row -> row.text("row"));
    }
}
