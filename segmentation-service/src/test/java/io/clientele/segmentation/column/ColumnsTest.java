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
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is held in memory is used while it is of the moment, and not after. */
@QuarkusTest
@WithPostgres
@WithFeed
class ColumnsTest {

    private static final Condition IN_FRANCE = new Attribute("country", Comparison.EQUAL, "France");

    private static final int PEOPLE = 60_000;
    private static final Condition IN_ENGLISH = new Attribute("language", Comparison.EQUAL, "en");
    private static final Condition CONSENTS = new Consent("EMAIL", "news", Decision.GRANTED);
    private static final List<Condition> FIVE = List.of(
            IN_ENGLISH,
            bought(Measure.COUNT, null),
            bought(Measure.COUNT, Period.ofDays(30)),
            bought(Measure.SPEND, null),
            bought(Measure.DAYS, null));

    private static final Duration LONG = Duration.ofMinutes(20);
    private static int times;

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
        hands.moveTo(hands.instant().plus(LONG.multipliedBy(++times))); // since whatever another test asked for
        columns.letGo();
    }

    @AfterEach
    void empty() {
        hands.release();
        sql.of("truncate reading.feature").update();
    }

    @Test
    void countsFromMemoryOnceItHasThemAndNoLongerThanTheyHold() {
        assertThat(count()).isEmpty();
        columns.want(IN_FRANCE, PEOPLE, situation(), this::none);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(count()).hasValueSatisfying(counts -> {
                    assertThat(counts.people()).isEqualTo(PEOPLE);
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
    void holdsNothingOfFewPeopleOrOfTooManyOrOfWhatItDoesNotKnow() {
        columns.want(IN_FRANCE, 1000, situation(), this::none);
        columns.want(IN_FRANCE, 4_000_000, situation(), this::none);
        columns.want(CONSENTS, PEOPLE, situation(), this::none);

        awaitHeld(IN_ENGLISH); // and so would be whatever else was wanted

        assertThat(count(IN_FRANCE)).isEmpty();
        assertThat(count(CONSENTS)).isEmpty();
    }

    @Test
    void holdsWhatWasAskedForLastIfThereIsNoRoomForAll() {
        awaitHeld(IN_FRANCE);
        hands.moveTo(hands.instant().plus(Duration.ofSeconds(1)));

        awaitHeld(new All(FIVE));

        assertThat(count(IN_FRANCE)).isEmpty();
    }

    @Test
    void doesNotEvenTryToHoldWhatThereIsNoRoomFor() {
        var six = new ArrayList<>(FIVE);
        six.add(IN_FRANCE);
        columns.want(new All(six), PEOPLE, situation(), this::none);

        awaitHeld(IN_ENGLISH);

        assertThat(count(new All(six))).isEmpty();
        assertThat(count(IN_FRANCE)).isEmpty();
    }

    private void awaitHeld(Condition condition) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            columns.want(condition, PEOPLE, situation(), this::none);
            return count(condition).filter(counts -> counts.people() == PEOPLE).isPresent();
        });
    }

    private Optional<Columns.Counts> count() {
        return count(IN_FRANCE);
    }

    private Optional<Columns.Counts> count(Condition condition) {
        return columns.count(List.of(condition), situation(), this::none, 2);
    }

    private static Condition bought(Measure measure, @Nullable Period within) {
        return new Purchases(
                measure, null, null, null, null, null, Comparison.EQUAL, BigDecimal.ZERO, within, null, null);
    }

    private Situation situation() {
        return new Situation(hands.instant(), false, true, ZoneId.of("Europe/London"), "GBP");
    }

    private Condition none(UUID segment) {
        throw new IllegalStateException("No segment is named");
    }
}
