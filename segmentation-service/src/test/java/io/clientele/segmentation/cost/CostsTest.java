package io.clientele.segmentation.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.kit.Problem;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.cost.Comparison.Month;
import io.clientele.segmentation.testing.Rows;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithFeed
@TestTransaction
class CostsTest {

    private static final LocalDate OCTOBER = LocalDate.parse("2011-10-01");
    private static final LocalDate NOVEMBER = LocalDate.parse("2011-11-01");

    private final Costs costs;
    private final Comparing comparing;
    private final Rows rows;

    CostsTest(Costs costs, Comparing comparing, Rows rows) {
        this.costs = costs;
        this.comparing = comparing;
        this.rows = rows;
    }

    @Test
    void whatIsEnteredAgainReplacesAndStaysToBeLookedAt() {
        begin();
        var first = costs.enter(new NewCost(LocalDate.parse("2011-11-17"), Purpose.WIN, " fairs ", 100L), "mara");
        var second = costs.enter(new NewCost(NOVEMBER, Purpose.WIN, "fairs", 300L), "jo");

        assertThat(first.month()).isEqualTo(NOVEMBER);
        assertThat(costs.list(false, null, 10)).extracting(Cost::id).containsExactly(second.id());
        assertThat(costs.list(true, null, 10)).hasSize(2);
        assertThat(costs.get(first.id()).endedBy()).isEqualTo("jo");
    }

    @Test
    void whatIsTakenBackStaysToBeLookedAt() {
        begin();
        var cost = costs.enter(new NewCost(NOVEMBER, Purpose.KEEP, "service", 100L), "mara");

        costs.takeBack(cost.id(), "jo");

        assertThat(costs.list(false, null, 10)).isEmpty();
        assertThat(costs.get(cost.id()).endedAt()).isNotNull();
        assertThatThrownBy(() -> costs.takeBack(cost.id(), "jo")).isInstanceOf(Problem.Refusal.class);
    }

    @Test
    void aPageGoesOnWhereTheLastEnded() {
        begin();
        costs.enter(new NewCost(OCTOBER, Purpose.KEEP, "service", 100L), "mara");
        var newest = costs.enter(new NewCost(NOVEMBER, Purpose.KEEP, "service", 100L), "mara");

        assertThat(costs.list(false, newest.id(), 10))
                .singleElement()
                .matches(one -> one.month().equals(OCTOBER));
    }

    @Test
    void whoWasWonOrKeptIsCountedOnlyInMonthsOfWhichACostIsKnown() {
        begin();
        var regular = rows.person("{}");
        rows.paid(regular, "2011-09-05", 100);
        rows.paid(regular, "2011-10-05", 100);
        rows.paid(regular, "2011-11-05", 100);
        rows.paid(rows.person("{}"), "2011-11-06", 100);
        rows.paid(rows.person("{}"), "2011-11-07", 100);
        rows.paid(rows.person("{\"internal\": true}"), "2011-11-07", 100);
        costs.enter(new NewCost(NOVEMBER, Purpose.WIN, "advertising", 1000L), "mara");
        costs.enter(new NewCost(OCTOBER, Purpose.KEEP, "service", 50L), "mara");
        costs.enter(new NewCost(NOVEMBER, Purpose.KEEP, "service", 50L), "mara");

        var found = comparing.of(LocalDate.parse("2011-09-01"), NOVEMBER);

        assertThat(found.won().people()).isEqualTo(2);
        assertThat(found.won().months()).isEqualTo(1);
        assertThat(found.won().each()).isEqualByComparingTo("500");
        assertThat(found.kept().people()).isEqualTo(1);
        assertThat(found.kept().each()).isEqualByComparingTo("100");
        assertThat(found.timesDearer()).isEqualByComparingTo("5.0");
        assertThat(found.months()).extracting(Month::won).containsExactly(1L, 0L, 2L);
        assertThat(found.months()).extracting(Month::kept).containsExactly(0L, 1L, 1L);
    }

    @Test
    void withoutCostsNothingIsCompared() {
        begin();
        var found = comparing.of(OCTOBER, NOVEMBER);

        assertThat(found.won().each()).isNull();
        assertThat(found.timesDearer()).isNull();
    }

    private void begin() {
        rows.none();
    }
}
