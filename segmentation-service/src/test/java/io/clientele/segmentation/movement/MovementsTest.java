package io.clientele.segmentation.movement;

import static io.clientele.segmentation.movement.Place.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.movement.Movement.Month;
import io.clientele.segmentation.movement.Movement.Move;
import io.clientele.segmentation.movement.Movement.Mover;
import io.clientele.segmentation.movement.Movement.Thing;
import io.clientele.segmentation.testing.Rows;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The business's day is 2011-12-10. */
@QuarkusTest
@WithPostgres
@WithFeed
@TestTransaction
class MovementsTest {

    private static final LocalDate OCTOBER = LocalDate.parse("2011-10-01");
    private static final LocalDate NOVEMBER = LocalDate.parse("2011-11-01");
    private static final LocalDate DECEMBER = LocalDate.parse("2011-12-01");

    private final Movements movements;
    private final Receipts receipts;
    private final Rows rows;

    private UUID becameClient;
    private UUID stayed;

    MovementsTest(Movements movements, Receipts receipts, Rows rows) {
        this.movements = movements;
        this.receipts = receipts;
        this.rows = rows;
    }

    @Test
    void whoMovedIsCountedMonthByMonthWithWhoStandsWhere() {
        begin();
        var wentAway = rows.person("{}");
        rows.stood(wentAway, "2011-10-31", "CUSTOMER STEADY LOYAL");
        rows.stood(wentAway, "2011-11-30", "CUSTOMER COOLING CHURNING");
        rows.stands(wentAway, "CUSTOMER COOLING CHURNED");
        var newcomer = rows.person("{}");
        rows.stood(newcomer, "2011-11-03", "PROSPECT STEADY PROSPECTIVE");
        rows.stands(newcomer, "CUSTOMER STEADY NEW");

        var found = movements.of(12);

        assertThat(found.since()).isEqualTo(OCTOBER);
        assertThat(found.months())
                .containsExactly(
                        new Month(OCTOBER, Map.of(CUSTOMER, 3L), List.of()),
                        new Month(
                                NOVEMBER,
                                Map.of(CUSTOMER, 1L, CLIENT, 1L, COOLING, 1L, PROSPECT, 1L),
                                List.of(
                                        new Move(CUSTOMER, CLIENT, 1),
                                        new Move(CUSTOMER, COOLING, 1),
                                        new Move(NEW, PROSPECT, 1))),
                        new Month(
                                DECEMBER,
                                Map.of(CUSTOMER, 2L, CLIENT, 1L, COOLING, 0L, LOST, 1L, PROSPECT, 0L),
                                List.of(new Move(COOLING, LOST, 1), new Move(PROSPECT, CUSTOMER, 1))));
    }

    @Test
    void whoMovedThereAndBackWithinAMonthHasNotMoved() {
        begin();
        var wavering = rows.person("{}");
        rows.stood(wavering, "2011-10-31", "CUSTOMER STEADY ACTIVE");
        rows.stood(wavering, "2011-11-10", "CUSTOMER COOLING ACTIVE");
        rows.stood(wavering, "2011-11-12", "CUSTOMER STEADY ACTIVE");
        rows.stands(wavering, "CUSTOMER STEADY ACTIVE");

        assertThat(movements.people(NOVEMBER, null, null, null, 10))
                .extracting(Mover::profileId)
                .containsExactly(becameClient);
    }

    @Test
    void whoMovedIsListedWithTheDay() {
        begin();
        assertThat(movements.people(NOVEMBER, CUSTOMER, CLIENT, null, 10))
                .containsExactly(new Mover(becameClient, CUSTOMER, CLIENT, LocalDate.parse("2011-11-20")));
        assertThat(movements.people(NOVEMBER, null, COOLING, null, 10)).isEmpty();
        assertThat(movements.people(NOVEMBER, null, null, becameClient, 10)).isEmpty();
        assertThat(movements.people(OCTOBER, null, null, null, 10)).isEmpty();
    }

    @Test
    void whatTheyHadReceivedStandsBesideWhatThoseWhoStayedHad() {
        begin();
        rows.did(becameClient, "Contact Recorded", "2011-11-10", "{\"kind\": \"ADVICE\"}");
        rows.did(becameClient, "Contact Recorded", "2011-11-21", "{\"kind\": \"ONGOING\"}");
        rows.did(becameClient, "Email Sent", "2011-07-01", "{\"campaign\": \"Summer\"}");
        rows.did(stayed, "Email Sent", "2011-11-29", "{\"campaign\": \"Winter\"}");
        rows.did(stayed, "Page Viewed", "2011-11-29", "{}");

        var found = receipts.of(NOVEMBER, CUSTOMER, CLIENT);

        assertThat(found.moved()).isEqualTo(1);
        assertThat(found.stayed()).isEqualTo(1);
        assertThat(found.things())
                .extracting(Thing::what, Thing::detail, Thing::moved, Thing::stayed)
                .containsExactly(
                        tuple("Contact Recorded", null, 1L, 0L),
                        tuple("Contact Recorded", "ADVICE", 1L, 0L),
                        tuple("Email Sent", null, 0L, 1L),
                        tuple("Email Sent", "Winter", 0L, 1L));
        assertThat(found.things().getFirst().movedShare()).isEqualByComparingTo("1");
    }

    @Test
    void beforeAnybodyWasJudgedNothingIsSaid() {
        begin();
        rows.none();

        var found = movements.of(12);

        assertThat(found.since()).isNull();
        assertThat(found.months()).isEmpty();
        assertThat(found.complete()).isTrue();
    }

    private void begin() {
        rows.none();
        becameClient = rows.person("{}");
        rows.stood(becameClient, "2011-10-31", "CUSTOMER STEADY NEW");
        rows.stood(becameClient, "2011-11-20", "CLIENT RISING LOYAL");
        rows.stood(becameClient, "2011-11-25", "CLIENT STEADY LOYAL");
        rows.stands(becameClient, "CLIENT STEADY LOYAL");
        stayed = rows.person("{}");
        rows.stood(stayed, "2011-10-31", "CUSTOMER STEADY ACTIVE");
        rows.stands(stayed, "CUSTOMER STEADY ACTIVE");
    }
}
