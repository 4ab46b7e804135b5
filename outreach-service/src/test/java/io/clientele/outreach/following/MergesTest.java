package io.clientele.outreach.following;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.ledger.Claims;
import io.clientele.outreach.ledger.Deliveries;
import io.clientele.outreach.ledger.DeliveryState;
import io.clientele.outreach.ledger.Mark;
import io.clientele.outreach.ledger.Marks;
import io.clientele.outreach.ledger.Outcome;
import io.clientele.outreach.world.WithWorld;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of a campaign that no engine sends. */
@QuarkusTest
@WithPostgres
@WithWorld
class MergesTest {

    private final Merges merges;
    private final Partings partings;
    private final Erasures erasures;
    private final Claims claims;
    private final Marks marks;
    private final Deliveries deliveries;
    private final Sql sql;
    private final UUID campaign = UUID.randomUUID();
    private final UUID duplicate = UUID.randomUUID();
    private final UUID survivor = UUID.randomUUID();

    MergesTest(
            Merges merges,
            Partings partings,
            Erasures erasures,
            Claims claims,
            Marks marks,
            Deliveries deliveries,
            Sql sql) {
        this.merges = merges;
        this.partings = partings;
        this.erasures = erasures;
        this.claims = claims;
        this.marks = marks;
        this.deliveries = deliveries;
        this.sql = sql;
    }

    @ParameterizedTest
    @CsvSource({
        "SENT,     QUEUED,  SENT",
        "UNKNOWN,  QUEUED,  UNKNOWN",
        "SENT,     SKIPPED, SENT",
        "QUEUED,   SENT,    SENT",
        "QUEUED,   QUEUED,  QUEUED",
        "QUEUED,   SKIPPED, QUEUED",
        "DEFERRED, QUEUED,  QUEUED",
        "SKIPPED,  QUEUED,  QUEUED",
        "SENDING,  QUEUED,  SKIPPED"
    })
    void ofTwoMailsOfACampaignTheOneThatWentWins(String ofDuplicate, String ofSurvivor, String then) {
        deliver(duplicate, ofDuplicate);
        deliver(survivor, ofSurvivor);

        merges.merge(duplicate, survivor);

        assertThat(state(survivor)).isEqualTo(then);
        assertThat(deliveries.progress(campaign).planned())
                .as("nobody is lost unlisted")
                .isEqualTo(2);
        assertThat(waiting()).isLessThanOrEqualTo(then.equals("QUEUED") ? 1 : 0);
    }

    @Test
    void aMailUnderWayIsClosedUnderItsOwnNameAndKeepsTheSurvivorFromASecondOne() {
        deliver(duplicate, "SENDING");
        merges.merge(duplicate, survivor);
        deliver(survivor, "QUEUED"); // planned afterwards

        assertThat(claims.servedAsAnother(campaign, List.of(survivor))).containsExactly(survivor);
        marks.commit(List.of(Outcome.of(mark(duplicate), DeliveryState.SENT, "250 ok")), List.of());
        assertThat(state(duplicate)).isEqualTo("SENT");
        assertThat(claims.servedAsAnother(campaign, List.of(survivor))).containsExactly(survivor);
    }

    @Test
    void whatStayedUnderADuplicatesNameIsErasedWithTheSurvivor() {
        var earlier = UUID.randomUUID();
        deliver(earlier, "SENDING");
        deliver(duplicate, "SENT");
        deliver(survivor, "SENT");
        merges.merge(earlier, duplicate);
        merges.merge(duplicate, survivor);

        QuarkusTransaction.requiringNew().run(() -> erasures.erase(survivor, UUID.randomUUID()));

        assertThat(sql.of("select count(*) from delivery where campaign_id = :campaign")
                        .set("campaign", campaign)
                        .number())
                .isZero();
        assertThat(deliveries.progress(campaign).sent()).isEqualTo(2);
        assertThat(deliveries.progress(campaign).unknown()).isEqualTo(1);
    }

    @Test
    void whoeverFollowsALinkInADuplicatesMailIsTheSurvivor() {
        deliver(duplicate, "SENT");
        deliver(survivor, "SENT");

        merges.merge(duplicate, survivor);

        var addressee = deliveries.addressee(campaign, duplicate).orElseThrow();
        assertThat(addressee.profileId()).isEqualTo(survivor);
        assertThat(addressee.email()).isEqualTo(duplicate + "@example.com");
    }

    @Test
    void whenTheMergeIsUndoneEachHasTheirOwnMailsAgain() {
        var earlier = UUID.randomUUID();
        deliver(earlier, "SENT");
        merges.merge(earlier, duplicate);
        merges.merge(duplicate, survivor);
        assertThat(state(survivor)).isEqualTo("SENT");

        partings.part(duplicate, survivor, List.of(duplicate, earlier));
        partings.part(duplicate, survivor, List.of(duplicate, earlier));

        assertThat(state(duplicate)).isEqualTo("SENT");
        assertThat(deliveries.addressee(campaign, survivor)).isEmpty();
        assertThat(deliveries.addressee(campaign, earlier).orElseThrow().profileId())
                .isEqualTo(duplicate);
    }

    @Test
    void aSurvivorTakesOverTheAddressAndNobodyElseDoes() {
        deliver(duplicate, "QUEUED");
        assertThat(claims.refused(campaign, Map.of(duplicate, 7L))).isEmpty();

        merges.merge(duplicate, survivor);

        var stranger = UUID.randomUUID();
        assertThat(claims.refused(campaign, Map.of(stranger, 7L))).containsExactly(stranger);
        assertThat(claims.refused(campaign, Map.of(survivor, 7L))).isEmpty();
        assertThat(claims.refused(campaign, Map.of(survivor, 7L))).isEmpty();
    }

    @Test
    void whoeverIsSkippedGivesTheirAddressUp() {
        deliver(duplicate, "QUEUED");
        claims.refused(campaign, Map.of(duplicate, 8L));
        assertThat(claims.refused(campaign, Map.of(survivor, 8L))).containsExactly(survivor);

        sql.of("update delivery set state = 'SKIPPED' where profile_id = :id")
                .set("id", duplicate)
                .update();

        assertThat(claims.refused(campaign, Map.of(survivor, 8L))).isEmpty();
    }

    @Test
    void anErasedPersonsAddressIsNotMailedAgainToAnother() {
        deliver(duplicate, "SENT");
        claims.refused(campaign, Map.of(duplicate, 9L));

        QuarkusTransaction.requiringNew().run(() -> erasures.erase(duplicate, UUID.randomUUID()));

        assertThat(claims.refused(campaign, Map.of(survivor, 9L))).containsExactly(survivor);
        assertThat(sql.of("select count(*) from claim where profile_id = :id")
                        .set("id", duplicate)
                        .number())
                .isZero();
    }

    private void deliver(UUID person, String state) {
        sql.of("""
                insert into delivery (profile_id, campaign_id, share, state, email, origin_profile_id)
                values (:person, :campaign, 0, :state, :person || '@example.com', :person)""")
                .set("person", person)
                .set("campaign", campaign)
                .set("state", state)
                .update();
    }

    private String state(UUID person) {
        return sql.of("select state from delivery where profile_id = :person and campaign_id = :campaign")
                .set("person", person)
                .set("campaign", campaign)
                .one(row -> row.text("state"))
                .orElse("none");
    }

    private long waiting() {
        return sql.of("select count(*) from delivery where campaign_id = :campaign and state in ('QUEUED', 'DEFERRED')")
                .set("campaign", campaign)
                .number();
    }

    private Mark mark(UUID person) {
        return new Mark(campaign, person, 0, person + "@example.com", "hash");
    }
}
