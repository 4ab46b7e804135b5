package io.clientele.outreach.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.campaign.CampaignStory;
import io.clientele.outreach.lease.Share;
import io.clientele.outreach.world.Neighbours;
import io.clientele.outreach.world.Someone;
import io.clientele.outreach.world.TestRelay;
import io.clientele.outreach.world.WithWorld;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithWorld
class FollowingTest {

    Neighbours neighbours;
    TestRelay relay;

    private final CampaignStory story;
    private final Sql sql;

    FollowingTest(Tokens tokens, Sql sql) {
        this.story = new CampaignStory(tokens);
        this.sql = sql;
    }

    @Test
    void ofWhoeverIsErasedOnlyTheNumbersStay() {
        var ada = Someone.named("Forgotten");
        var campaign = story.finished(neighbours.segment(List.of(ada, Someone.named("Remembered"))));
        var erasure = UUID.randomUUID();

        neighbours.forget(ada);
        neighbours.tell("erased", ada, Map.of("profileId", ada.id(), "erasureId", erasure));

        await().untilAsserted(
                        () -> assertThat(neighbours.calls()).contains("POST /v1/erasures/" + erasure + "/receipts"));
        assertThat(rowsOf(ada)).isZero();
        assertThat(story.states(campaign)).doesNotContainKey(ada.email());
        assertThat(story.get(campaign).getMap("progress"))
                .containsEntry("planned", 2)
                .containsEntry("sent", 2);
        await().untilAsserted(() -> assertThat(count("select count(*) from feedback where profile_id = :id", ada))
                .isZero());
    }

    @Test
    void whatWasTheDuplicatesIsTheSurvivors() {
        var ada = Someone.named("Original");
        var double_ = Someone.named("Double");
        neighbours.know(ada);
        var campaign = story.finished(neighbours.segment(List.of(double_)));

        neighbours.tell("merged", double_, Map.of("profileId", double_.id(), "into", ada.id()));

        await().untilAsserted(() -> assertThat(rowsOf(ada)).isEqualTo(1));
        assertThat(rowsOf(double_)).isZero();
        assertThat(story.get(campaign).getInt("progress.sent")).isEqualTo(1);
    }

    @Test
    void ofTwoProfilesThatBecomeOneOnlyOneIsMailed() {
        var ada = Someone.named("Twin");
        var other = Someone.named("Othertwin");
        var campaign = paused(ada, other);

        neighbours.know(other.mergedInto(ada));
        neighbours.tell("merged", other, Map.of("profileId", other.id(), "into", ada.id()));

        await().untilAsserted(() ->
                assertThat(story.states(campaign).get(other.email())).isEqualTo("SKIPPED"));
        story.act(campaign, "resume");
        story.finish(campaign);
        assertThat(relay.to(ada.email())).hasSize(1);
        assertThat(relay.to(other.email())).isEmpty();
    }

    @Test
    void aMergeThatWasToldBeforeTheDuplicateWasPlannedHoldsNothingUp() {
        var ada = Someone.named("Early");
        var other = Someone.named("Earlier");
        neighbours.know(ada);
        neighbours.know(other.mergedInto(ada)); // and the feed is past it

        var campaign = finishedWithLate(other);

        assertThat(relay.to(ada.email())).hasSize(1);
        assertThat(relay.to(other.email())).isEmpty();
        assertThat(story.get(campaign).getInt("progress.sent")).isEqualTo(2);
    }

    @Test
    void ofWhoeverIsFoundErasedWhenTheirTurnComesNothingStays() {
        var ada = Someone.named("Vanished"); // whom nobody knows any more

        var campaign = finishedWithLate(ada);

        assertThat(rowsOf(ada)).isZero();
        assertThat(story.report(campaign).getMap("skipped")).isEqualTo(Map.of("ERASED", 1));
    }

    @Test
    void whoeverWithdrawsIsNotMailedThoughPlanned() {
        var ada = Someone.named("Reluctant");
        var grace = Someone.named("Willing");
        var campaign = paused(ada, grace);

        neighbours.tell("consent", ada, Map.of("channel", "EMAIL", "topic", "newsletter", "status", "REVOKED"));
        neighbours.tell("consent", grace, Map.of("channel", "EMAIL", "topic", "birthdays", "status", "REVOKED"));

        await().untilAsserted(() -> assertThat(story.states(campaign)).containsEntry(ada.email(), "SKIPPED"));
        story.act(campaign, "resume");
        story.finish(campaign);
        assertThat(story.states(campaign)).containsEntry(grace.email(), "SENT");
        assertThat(relay.to(ada.email())).isEmpty();
    }

    @Test
    void whoeverObjectsToMarketingIsNotMailedThoughPlanned() {
        var ada = Someone.named("Objector");
        var bob = Someone.named("Restricted");
        var grace = Someone.named("Unprofiled");
        var campaign = paused(ada, bob, grace);

        neighbours.tell("objection", ada, Map.of("objections", List.of("MARKETING"), "restricted", false));
        neighbours.tell("objection", bob, Map.of("objections", List.of(), "restricted", true));
        neighbours.tell("objection", grace, Map.of("objections", List.of("PROFILING"), "restricted", false));

        await().untilAsserted(() -> assertThat(story.states(campaign))
                .containsEntry(ada.email(), "SKIPPED")
                .containsEntry(bob.email(), "SKIPPED"));
        story.act(campaign, "resume");
        story.finish(campaign);
        assertThat(story.states(campaign)).containsEntry(grace.email(), "SENT");
        assertThat(relay.to(ada.email())).isEmpty();
    }

    /** Planned as a whole, and nothing sent. */
    private String paused(Someone... people) {
        relay.away(true);
        try {
            var campaign = story.launched(neighbours.segment(List.of(people)));
            await().until(() -> story.get(campaign).getBoolean("audienceComplete"));
            story.act(campaign, "pause");
            return campaign;
        } finally {
            relay.away(false);
        }
    }

    /** Somebody of its audience was looked up before, and came into the ledger after, what was told of them. */
    private String finishedWithLate(Someone someone) {
        relay.away(true);
        try {
            var campaign = story.launched(neighbours.segment(List.of(Someone.named("Bystander"))));
            await().until(() -> story.get(campaign).getBoolean("audienceComplete"));
            sql.of("""
                    insert into delivery (profile_id, campaign_id, share, state, email, origin_profile_id)
                    values (:id, :campaign, :share, 'QUEUED', :email, :id)""")
                    .set("id", someone.id())
                    .set("campaign", UUID.fromString(campaign))
                    .set("share", Share.of(someone.id()))
                    .set("email", someone.email())
                    .update();
            relay.away(false);
            story.finish(campaign);
            return campaign;
        } finally {
            relay.away(false);
        }
    }

    private long rowsOf(Someone someone) {
        return count("select count(*) from delivery where profile_id = :id", someone);
    }

    private long count(String text, Someone someone) {
        return sql.of(text).set("id", someone.id()).number();
    }
}
