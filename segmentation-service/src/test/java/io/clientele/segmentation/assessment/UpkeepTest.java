package io.clientele.segmentation.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.appraisal.Valued;
import io.clientele.segmentation.reading.Erased;
import io.clientele.segmentation.reading.Merged;
import io.clientele.segmentation.reading.Touched;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithFeed
@TestTransaction
class UpkeepTest {

    private final UUID ada = UUID.randomUUID();
    private final UUID joan = UUID.randomUUID();
    private final Upkeep upkeep;
    private final Sql sql;

    UpkeepTest(Upkeep upkeep, Sql sql) {
        this.upkeep = upkeep;
        this.sql = sql;
    }

    @Test
    void whoObjectsLosesHowTheyStandAndStoodAtOnce() {
        stands(ada);
        stands(joan);
        sql.of("insert into reading.objection (profile_id, kinds) values (:id, '{MARKETING}')")
                .set("id", ada)
                .update();

        upkeep.touch(new Touched(Set.of(ada, joan), Set.of(ada, joan), Set.of()));

        assertThat(of("standing")).containsExactly(joan);
        assertThat(of("standing_before")).containsExactly(joan);
    }

    @Test
    void whatWasDecidedOfADuplicateHoldsForTheSurvivor() {
        stands(ada);
        decided(ada, "a friend of the house");

        upkeep.merge(new Merged(Map.of(ada, joan)));

        assertThat(of("relationship_override")).containsExactly(joan);
        assertThat(reason(joan)).isEqualTo("a friend of the house");
        assertThat(of("standing")).isEmpty();
        assertThat(of("standing_before")).isEmpty();
    }

    @Test
    void whatWasDecidedOfTheSurvivorStays() {
        decided(ada, "of the duplicate");
        decided(joan, "of the survivor");

        upkeep.merge(new Merged(Map.of(ada, joan)));

        assertThat(of("relationship_override")).containsExactly(joan);
        assertThat(reason(joan)).isEqualTo("of the survivor");
    }

    @Test
    void nothingIsKeptOfWhoIsErased() {
        stands(ada);
        decided(ada, "somebody's word");

        upkeep.erase(new Erased(Set.of(ada)));

        assertThat(of("standing")).isEmpty();
        assertThat(of("standing_before")).isEmpty();
        assertThat(of("relationship_override")).isEmpty();
    }

    @Test
    void whoIsRatherGoneByNowIsJudgedAnewThoughNothingIsHeardOfThem() {
        stands(ada);
        stands(joan);
        valued(ada, .1);
        valued(joan, .9);

        upkeep.value(new Valued(Set.of(ada, joan)));

        assertThat(of("standing_due")).containsExactly(ada);
    }

    private void valued(UUID id, double alive) {
        sql.of("update standing set stage = 'LOYAL', direction = 'STEADY' where profile_id = :id")
                .set("id", id)
                .update();
        sql.of("""
                insert into worth (profile_id, as_of, recency, frequency, monetary, segment, net, alive)
                values (:id, '2011-12-09', 1, 1, 1, 'Lost', 0, :alive)""").set("id", id).set("alive", alive).update();
    }

    private void stands(UUID id) {
        sql.of("insert into standing (profile_id, judged_on, policy) values (:id, '2011-12-09', 0)")
                .set("id", id)
                .update();
        sql.of("""
                insert into standing_before (profile_id, judged_on, relationship, direction, stage, marks)
                values (:id, '2011-12-01', 'CUSTOMER', 'STEADY', 'NEW', '{}')""").set("id", id).update();
    }

    private void decided(UUID id, String reason) {
        sql.of("""
                insert into relationship_override (profile_id, relationship, reason, said_by, said_at)
                values (:id, 'CLIENT', :reason, 'mara', '2011-12-01T00:00:00Z')""").set("id", id).set("reason", reason).update();
    }

    private List<UUID> of(String table) {
        return sql.of("select profile_id from " + table + " where profile_id = any(:ids::uuid[])")
                .set("ids", List.of(ada, joan))
                .list(row -> row.uuid("profile_id"));
    }

    private String reason(UUID id) {
        return sql.of("select reason from relationship_override where profile_id = :id")
                .set("id", id)
                .one(row -> row.text("reason"))
                .orElseThrow();
    }
}
