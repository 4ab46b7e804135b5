package io.clientele.segmentation.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.condition.Comparison;
import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.condition.Condition.*;
import io.clientele.segmentation.question.Situation;
import io.clientele.segmentation.testing.Hands;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is held in memory is used while it is of the moment, and not after. */
@QuarkusTest
@WithPostgres
@WithFeed
class ColumnsTest {

    private static final Condition IN_FRANCE = new Attribute("country", Comparison.EQUAL, "France");

    private final Columns columns;
    private final Hands hands;
    private final Sql sql;

    ColumnsTest(Columns columns, Hands hands, Sql sql) {
        this.columns = columns;
        this.hands = hands;
        this.sql = sql;
    }

    @BeforeEach
    void fill() {
        sql.of("truncate reading.feature").update();
        sql.of("""
                insert into reading.feature
                select ('01900000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                    case when n % 4 = 0 then 'France' end, 'en', '{}', '{}', null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null
                from generate_series(1, 60000) n""").update();
    }

    @AfterEach
    void empty() {
        hands.release();
        sql.of("truncate reading.feature").update();
    }

    @Test
    void countsFromMemoryOnceItHasThemAndNoLongerThanTheyHold() {
        assertThat(count()).isEmpty();
        columns.want(IN_FRANCE, 60_000, situation(), this::none);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(count()).hasValueSatisfying(counts -> {
                    assertThat(counts.people()).isEqualTo(60_000);
                    assertThat(counts.counts()).containsExactly(15_000L);
                    assertThat(counts.sample())
                            .containsExactly(
                                    UUID.fromString("01900000-0000-7000-8000-000000000004"),
                                    UUID.fromString("01900000-0000-7000-8000-000000000008"));
                }));

        hands.moveTo(hands.instant().plus(Duration.ofMinutes(1)));
        assertThat(count()).isEmpty();
    }

    @Test
    void holdsNothingOfFewPeopleOrOfWhatItDoesNotKnow() {
        hands.moveTo(hands.instant().plus(Duration.ofMinutes(20)));
        columns.letGo();
        columns.want(IN_FRANCE, 1000, situation(), this::none);
        columns.want(new Consent("EMAIL", "news", Decision.GRANTED), 60_000, situation(), this::none);

        assertThat(count()).isEmpty();
    }

    private Optional<Columns.Counts> count() {
        return columns.count(List.of(IN_FRANCE), situation(), this::none, 2);
    }

    private Situation situation() {
        return new Situation(hands.instant(), false, true, ZoneId.of("Europe/London"), "GBP");
    }

    private Condition none(UUID segment) {
        throw new IllegalStateException("No segment is named");
    }
}
