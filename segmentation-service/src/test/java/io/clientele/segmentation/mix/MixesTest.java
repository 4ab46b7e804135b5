package io.clientele.segmentation.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.mix.Mix.Part;
import io.clientele.segmentation.relationship.Relationship;
import io.clientele.segmentation.testing.Rows;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithFeed
@TestTransaction
class MixesTest {

    private final Mixes mixes;
    private final TargetMixes targets;
    private final Rows rows;
    private final Sql sql;

    MixesTest(Mixes mixes, TargetMixes targets, Rows rows, Sql sql) {
        this.mixes = mixes;
        this.targets = targets;
        this.rows = rows;
        this.sql = sql;
    }

    @Test
    void whoIsMissingIsCountedByPeopleAndByRevenue() {
        begin();
        for (int i = 0; i < 9; i++) {
            earns(stands("CUSTOMER STEADY ACTIVE"), 100);
        }
        earns(stands("CLIENT STEADY LOYAL"), 100);
        stands("CUSTOMER COOLING CHURNED");
        stands("PROSPECT STEADY DISTANT");
        targets.set(
                new TargetMix(
                        Map.of(Relationship.CUSTOMER, 70, Relationship.CLIENT, 30),
                        Map.of(Relationship.CUSTOMER, 50, Relationship.CLIENT, 50)),
                0,
                "mara");

        var found = mixes.now();

        assertThat(found.version()).isEqualTo(1);
        assertThat(found.parts())
                .extracting(Part::relationship, Part::people, Part::wanted, Part::missing)
                .containsExactly(
                        tuple(Relationship.CUSTOMER, 9L, 70, -2L),
                        tuple(Relationship.BECOMING_CLIENT, 0L, 0, 0L),
                        tuple(Relationship.CLIENT, 1L, 30, 2L));
        // 100 more than 100 of 1,000 are not half; 800 more are: 900 of 1,800
        assertThat(found.parts().getLast().missingRevenue()).isEqualByComparingTo("800");
        assertThat(found.parts().getLast().revenueShare()).isEqualByComparingTo("0.1");
    }

    @Test
    void withoutATargetNobodyIsMissing() {
        begin();
        stands("CUSTOMER STEADY ACTIVE");

        var found = mixes.now();

        assertThat(found.parts()).extracting(Part::missing).containsOnlyNulls();
        assertThat(found.lines()).isEmpty();
        assertThat(found.trend())
                .singleElement()
                .matches(month -> month.shares().get(Relationship.CUSTOMER).intValue() == 1);
    }

    @Test
    void aProductLineHasWhoeverOrdersOfItMost() {
        begin();
        var client = stands("CLIENT STEADY LOYAL");
        rows.ordered(client, "albums", 2);
        rows.ordered(client, "frames", 1);
        rows.ordered(stands("CUSTOMER STEADY ACTIVE"), "albums", 1);
        sql.of("""
                insert into policy (version, settings, set_by, set_at)
                select coalesce(max(version), 0) + 1, '{"preset": "GENERAL", "target": "CLIENT", "usualDecisionDays": 14,
                    "targets": {"albums": "CLIENT", "frames": "CUSTOMER"}}', 'mara', now() from policy""").update();

        assertThat(mixes.now().lines())
                .extracting(Mix.Line::category, Mix.Line::people, Mix.Line::there, Mix.Line::missing)
                .containsExactly(tuple("albums", 2L, 1L, 1L), tuple("frames", 0L, 0L, 0L));
    }

    @Test
    void whoChangesWhatAnotherChangedMeanwhileIsTold() {
        begin();
        targets.set(TargetMix.NONE, 0, "mara");

        assertThatThrownBy(() -> targets.set(TargetMix.NONE, 0, "jo")).isInstanceOf(Problem.Refusal.class);
        assertThat(targets.current().number()).isEqualTo(1);
    }

    private UUID stands(String how) {
        var id = rows.person("{}");
        rows.stands(id, how);
        return id;
    }

    private void earns(UUID id, long income) {
        sql.of("update standing set income = :income where profile_id = :id")
                .set("id", id)
                .set("income", income)
                .update();
    }

    private void begin() {
        rows.none();
    }
}
