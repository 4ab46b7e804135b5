package io.clientele.segmentation.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.cohort.Retention.After;
import io.clientele.segmentation.relationship.Relationship;
import io.clientele.segmentation.testing.Rows;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The business's day is 2011-12-10. */
@QuarkusTest
@WithPostgres
@WithFeed
@TestTransaction
class CohortsTest {

    private final Cohorts cohorts;
    private final Rows rows;

    CohortsTest(Cohorts cohorts, Rows rows) {
        this.cohorts = cohorts;
        this.rows = rows;
    }

    @Test
    void peopleAreCountedByTheMonthOfTheirFirstOrderAndTheMonthsInWhichTheyOrderAgain() {
        begin();
        var regular = rows.person("{}");
        rows.paid(regular, "2011-09-30", 100);
        rows.paid(regular, "2011-10-01", 100);
        rows.paid(regular, "2011-10-31", 100);
        rows.paid(regular, "2011-12-01", 100);
        var once = rows.person("{}");
        rows.paid(once, "2011-09-01", 100);
        rows.paid(once, "2011-11-05", -100);
        var late = rows.person("{}");
        rows.paid(late, "2011-11-30", 100);

        var found = cohorts.of(4, null);

        var september = found.cohorts().getFirst();
        assertThat(september.month()).isEqualTo("2011-09-01");
        assertThat(september.people()).isEqualTo(2);
        assertThat(september.again()).isEqualTo(1);
        assertThat(september.after()).extracting(After::people).containsExactly(1L, 0L, 1L);
        assertThat(september.after()).extracting(After::over).containsExactly(true, true, false);
        assertThat(september.after().getFirst().share()).isEqualByComparingTo("0.5");
        assertThat(found.cohorts().getLast().month()).isEqualTo(LocalDate.of(2011, 11, 1));
        assertThat(found.average()).extracting(After::of).containsExactly(2L, 2L);
    }

    @Test
    void onlyThoseOfARelationshipAreCountedIfOneIsAskedFor() {
        begin();
        var client = rows.person("{}");
        rows.paid(client, "2011-11-02", 100);
        rows.stands(client, "CLIENT STEADY ACTIVE");
        rows.paid(rows.person("{}"), "2011-11-02", 100);

        assertThat(cohorts.of(12, Relationship.CLIENT).cohorts())
                .singleElement()
                .matches(one -> one.people() == 1);
        assertThat(cohorts.of(12, Relationship.CUSTOMER).cohorts()).isEmpty();
    }

    @Test
    void staffCountsNowhere() {
        begin();
        rows.paid(rows.person("{\"internal\": true}"), "2011-11-02", 100);

        assertThat(cohorts.of(12, null).cohorts()).isEmpty();
        assertThat(cohorts.of(12, null).average()).isEmpty();
    }

    private void begin() {
        rows.none();
    }
}
