package io.clientele.segmentation.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.income.Income.Largest;
import io.clientele.segmentation.income.Income.OfMonth;
import io.clientele.segmentation.income.Income.Part;
import io.clientele.segmentation.relationship.Relationship;
import io.clientele.segmentation.testing.Rows;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The business's day is 2011-12-10. */
@QuarkusTest
@WithPostgres
@WithFeed
@TestTransaction
class EarningsTest {

    private final Earnings earnings;
    private final Rows rows;

    EarningsTest(Earnings earnings, Rows rows) {
        this.earnings = earnings;
        this.rows = rows;
    }

    @Test
    void incomeIsAddedUpByRelationshipAndMonthNetOfWhatWentBack() {
        begin();
        var client = rows.person("{}");
        rows.stands(client, "CLIENT STEADY ACTIVE");
        rows.paid(client, "2011-11-05", 7000);
        rows.paid(client, "2011-12-05", -1000);
        rows.paid(client, "2010-12-10", 99000); // longer than a year ago
        var customer = rows.person("{}");
        rows.stands(customer, "CUSTOMER STEADY ACTIVE");
        rows.paid(customer, "2010-12-11", 3000);
        rows.paid(rows.person("{\"internal\": true}"), "2011-12-01", 1000);

        var found = earnings.now();

        assertThat(found.net()).isEqualByComparingTo("10000");
        assertThat(found.relationships())
                .extracting(Part::relationship, Part::people, part -> part.net().intValue())
                .containsExactly(
                        tuple(Relationship.CLIENT, 1L, 6000),
                        tuple(Relationship.CUSTOMER, 1L, 3000),
                        tuple(null, 1L, 1000));
        assertThat(found.relationships().getFirst().share()).isEqualByComparingTo("0.6");
        assertThat(found.months()).hasSize(13);
        assertThat(found.months().getFirst().month()).isEqualTo("2010-12-01");
        assertThat(found.months().getLast().relationships())
                .extracting(OfMonth::relationship, month -> month.net().intValue())
                .containsExactlyInAnyOrder(tuple(Relationship.CLIENT, -1000), tuple(null, 1000));
    }

    @Test
    void whatContactPersonsBuyIsTheirOrganisations() {
        begin();
        var firm = rows.person("{\"kind\": \"ORGANISATION\"}");
        rows.stands(firm, "CLIENT STEADY ACTIVE");
        rows.paid(rows.person("{\"organisation\": \"" + firm + "\"}"), "2011-11-05", 5000);

        var found = earnings.now();

        assertThat(found.relationships()).extracting(Part::relationship).containsExactly(Relationship.CLIENT);
        assertThat(found.concentration().largest()).singleElement().matches(one -> firm.equals(one.profileId()));
    }

    @Test
    void concentrationIsNoneIfAllBringTheSameAndNearlyAllIfOneBringsIt() {
        begin();
        for (int i = 0; i < 10; i++) {
            pays(1000);
        }

        var even = earnings.now().concentration();
        assertThat(even.gini()).isEqualByComparingTo("0");
        assertThat(even.equals()).isEqualByComparingTo("10");
        assertThat(even.tenths()).hasSize(10).allMatch(tenth -> tenth.compareTo(new BigDecimal("0.1")) == 0);

        pays(90_000);
        var uneven = earnings.now().concentration();
        // by hand: 11 values, of which ten are 1 and one is 90, of 100
        assertThat(uneven.gini()).isEqualByComparingTo("0.8091");
        assertThat(uneven.herfindahl()).isEqualByComparingTo("0.811");
        assertThat(uneven.equals()).isEqualByComparingTo("1.2");
        assertThat(uneven.tenths().getFirst()).isEqualByComparingTo("0.91");
    }

    @Test
    void itIsSaidHowManyAverageCustomersMakeUpForOneWhoLeaves() {
        begin();
        pays(1000);
        pays(2000);
        var client = rows.person("{}");
        rows.stands(client, "CLIENT STEADY ACTIVE");
        rows.paid(client, "2011-11-05", 7000);
        var objecting = rows.person("{}");
        rows.paid(objecting, "2011-11-05", 10_000);

        var found = earnings.now().concentration();

        assertThat(found.averageCustomer()).isEqualByComparingTo("1500");
        assertThat(found.largest())
                .extracting(Largest::profileId, one -> one.net().intValue(), Largest::customers)
                .startsWith(tuple(null, 10_000, 7L), tuple(client, 7000, 5L));
        assertThat(found.largest().getLast().together()).isEqualByComparingTo("1");
    }

    @Test
    void withoutIncomeThereIsNothingToConcentrate() {
        begin();
        var found = earnings.now();

        assertThat(found.net()).isEqualByComparingTo("0");
        assertThat(found.concentration().payers()).isZero();
        assertThat(found.concentration().gini()).isEqualByComparingTo("0");
        assertThat(found.concentration().largest()).isEmpty();
    }

    private void pays(long cents) {
        var customer = rows.person("{}");
        rows.stands(customer, "CUSTOMER STEADY ACTIVE");
        rows.paid(customer, "2011-11-05", cents);
    }

    private void begin() {
        rows.none();
    }
}
