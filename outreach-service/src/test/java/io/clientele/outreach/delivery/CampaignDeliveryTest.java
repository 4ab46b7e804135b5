package io.clientele.outreach.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.campaign.CampaignStory;
import io.clientele.outreach.world.Neighbours;
import io.clientele.outreach.world.Someone;
import io.clientele.outreach.world.TestRelay;
import io.clientele.outreach.world.TestRelay.Taken;
import io.clientele.outreach.world.TestRelay.Treatment;
import io.clientele.outreach.world.WithWorld;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithWorld
class CampaignDeliveryTest {

    Neighbours neighbours;
    TestRelay relay;

    private final CampaignStory story;
    private final LinkMaker links;

    CampaignDeliveryTest(Tokens tokens, LinkMaker links) {
        this.story = new CampaignStory(tokens);
        this.links = links;
    }

    @AfterEach
    void comeBack() {
        relay.away(false);
        neighbours.down(false);
        neighbours.refuse("/consents/", 0);
    }

    @Test
    void everyMemberGetsOneMailAndTheirTimelineSaysSo() {
        var people = IntStream.range(0, 1200)
                .mapToObj(i -> Someone.named("Everyone" + i))
                .toList();

        var campaign = story.finished(neighbours.segment(people));

        for (var one : people) {
            assertThat(relay.to(one.email()))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.text())
                            .contains(
                                    "News for " + one.firstName(), "List-Unsubscribe: <https://mail.shop.example/u/"));
        }
        var now = story.get(campaign);
        assertThat(now.getBoolean("audienceComplete")).isTrue();
        assertThat(now.getMap("progress")).containsEntry("planned", 1200).containsEntry("sent", 1200);
        await().untilAsserted(
                        () -> assertThat(neighbours.timeline(people.getLast())).containsExactly("Email Sent"));
    }

    @Test
    void aMailMaySayWhatSomebodyIsToTheBusiness() {
        var regular = Someone.named("Regular");
        var plan = story.plan(neighbours.segment(List.of(regular)));
        plan.put(
                "templateId",
                story.template("{% if relationship == \"CLIENT\" %}dear client{% else %}hello{% endif %}"));

        story.finish(story.launched(plan));

        assertThat(relay.to(regular.email()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("dear client"));
    }

    @Test
    void aMailMayOfferWhatIsRecommended() {
        var buyer = Someone.named("Buyer");
        var plan = story.plan(neighbours.segment(List.of(buyer)));
        plan.put(
                "templateId",
                story.template("{% for item in recommendations limit: 1 %}{{ item.name }} for you{% endfor %}"));

        story.finish(story.launched(plan));

        assertThat(relay.to(buyer.email()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Camera bag for you"));
    }

    @Test
    void whoeverMayNotReceiveIsSkippedWithTheReason() {
        var survivor = Someone.named("Survivor");
        var duplicate = Someone.named("Duplicate").mergedInto(survivor);
        var erased = Someone.named("Erased");
        neighbours.know(survivor);
        var segment = neighbours.segment(List.of(
                Someone.named("Reached"),
                Someone.named("Denied").deciding("DENIED"),
                Someone.named("Nowhere").with(null),
                Someone.named("Injected").with("a\r\nBcc: x@example.com"),
                duplicate,
                erased));
        neighbours.forget(erased);

        var campaign = story.finished(segment);

        assertThat(story.report(campaign).getMap("skipped"))
                .isEqualTo(Map.of("NO_CONSENT", 1, "NO_EMAIL", 1, "INVALID_ADDRESS", 1, "ERASED", 1));
        assertThat(story.get(campaign).getInt("progress.planned")).isEqualTo(6);
        assertThat(relay.to(survivor.email())).hasSize(1);
        assertThat(relay.to(duplicate.email())).isEmpty();
    }

    @Test
    void oneMailboxGetsOneMailThoughTwoProfilesHaveIt() {
        var address = "Family@Bücher.example";
        var segment = neighbours.segment(List.of(
                Someone.named("Mother").with(address),
                Someone.named("Child").with(address.toLowerCase()),
                Someone.named("Unwilling").with(address).deciding("DENIED"),
                Someone.named("Alone")));

        assertThat(story.read("/v1/campaigns/" + story.draft(segment) + "/audience")
                        .getInt("willReceive"))
                .isEqualTo(2);
        var campaign = story.finished(segment);

        assertThat(story.report(campaign).getMap("skipped")).isEqualTo(Map.of("SAME_ADDRESS", 1, "NO_CONSENT", 1));
        assertThat(relay.mails().stream()
                        .map(Taken::to)
                        .filter(to -> to.toLowerCase().startsWith("family@")))
                .singleElement()
                .asString()
                .endsWith("@xn--bcher-kva.example");
    }

    @Test
    void whoeverWithdrewHereIsNotMailedThoughTheirProfileDoesNotKnowYet() {
        var ada = Someone.named("Mover");
        var first = story.finished(neighbours.segment(List.of(ada)));
        neighbours.refuse("/consents/", 503);

        given().post(links.links("", UUID.fromString(first), ada.id(), new int[] {0, 1})
                        .unsubscribe())
                .then()
                .statusCode(200);
        var second = story.finished(neighbours.segment(List.of(ada.with("moved@example.com"))));

        assertThat(story.report(second).getMap("skipped")).isEqualTo(Map.of("NO_CONSENT", 1));
        assertThat(relay.to("moved@example.com")).isEmpty();
    }

    @Test
    void aDecisionThatIsRefusedForGoodHoldsUpNoOther() {
        var ada = Someone.named("Stubborn");
        var campaign = story.finished(neighbours.segment(List.of(ada)));
        neighbours.refuse("/consents/", 400);

        given().post(links.links("", UUID.fromString(campaign), ada.id(), new int[] {0, 1})
                        .unsubscribe())
                .then()
                .statusCode(200);

        await().untilAsserted(() -> assertThat(neighbours.timeline(ada)).contains("Email Unsubscribed"));
    }

    @Test
    void eachRefusalEndsAsItsKindDemands() {
        relay.treat("gone@example.com", Treatment.REFUSE_FOR_GOOD)
                .treat("disliked@example.com", Treatment.REFUSE_THE_MAIL)
                .treat("greylisted@example.com", Treatment.GREYLIST_ONCE)
                .treat("goodbye@example.com", Treatment.SAY_GOODBYE)
                .treat("nobodyknows@example.com", Treatment.HANG_UP_AT_THE_DOT);
        var people = List.of("Gone", "Disliked", "Greylisted", "Goodbye", "Nobodyknows", "Fine", "Well");
        var segment = neighbours.segment(people.stream().map(Someone::named).toList());

        var campaign = story.finished(segment);

        assertThat(story.states(campaign))
                .isEqualTo(Map.of(
                        "gone@example.com", "FAILED",
                        "disliked@example.com", "FAILED",
                        "greylisted@example.com", "SENT",
                        "goodbye@example.com", "SENT",
                        "nobodyknows@example.com", "UNKNOWN",
                        "fine@example.com", "SENT",
                        "well@example.com", "SENT"));
        assertThat(relay.to("nobodyknows@example.com"))
                .as("never repeated by itself")
                .hasSize(1);
        assertThat(story.read("/v1/suppressions?email=gone@example.com").getString("items[0].reason"))
                .isEqualTo("BOUNCED");
        assertThat(story.read("/v1/suppressions?email=disliked@example.com").getList("items"))
                .isEmpty();
        assertThat(story.report(campaign).getInt("bounces")).isEqualTo(2);
    }

    @Test
    void aRecipientThatBreaksTheConnectionHoldsUpNobody() {
        relay.treat("breaker@example.com", Treatment.HANG_UP_AT_RCPT);
        var all = IntStream.range(0, 50)
                .mapToObj(i -> Someone.named("Bystander" + i))
                .toList();
        var segment = neighbours.segment(
                Stream.concat(all.stream(), Stream.of(Someone.named("Breaker"))).toList());

        var campaign = story.launched(segment);

        await().untilAsserted(() ->
                assertThat(story.get(campaign).getInt("progress.sent")).isEqualTo(50));
        assertThat(all).allSatisfy(one -> assertThat(relay.to(one.email())).hasSize(1));
        await().untilAsserted(
                        () -> assertThat(story.states(campaign)).containsEntry("breaker@example.com", "DEFERRED"));
        story.act(campaign, "cancel");
        assertThat(story.states(campaign)).containsEntry("breaker@example.com", "SKIPPED");
    }

    @Test
    void aPausedCampaignStandsStillAndGoesOnWhereItWas() {
        var people =
                IntStream.range(0, 60).mapToObj(i -> Someone.named("Slow" + i)).toList();
        var plan = story.plan(neighbours.segment(people));
        plan.put("ratePerSecond", 20);
        var campaign = story.launched(plan);
        await().until(() -> story.get(campaign).getInt("progress.sent") > 5);

        story.act(campaign, "pause");
        await().until(() -> story.get(campaign).getInt("progress.sending") == 0);
        var sent = story.get(campaign).getInt("progress.sent");
        await().during(Duration.ofMillis(1500)).until(() -> story.get(campaign).getInt("progress.sent") == sent);
        assertThat(sent).isLessThan(60);
        story.act(campaign, "resume");

        story.finish(campaign);
        assertThat(people).allSatisfy(one -> assertThat(relay.to(one.email())).hasSize(1));
    }

    @Test
    void whileItsAudienceCannotBeReadACampaignSaysSo() {
        var someone = Someone.named("Patience");
        var segment = neighbours.segment(List.of(someone));
        var campaign = story.draft(segment);
        neighbours.down(true);
        try {
            story.act(campaign, "launch");
            await().untilAsserted(() -> assertThat(story.get(campaign).getString("pausedBecause"))
                    .startsWith("The audience can't be read"));
        } finally {
            neighbours.down(false);
        }

        story.finish(campaign);
        assertThat(story.get(campaign).getString("pausedBecause")).isNull();
        assertThat(relay.to(someone.email())).hasSize(1);
    }

    @Test
    void whileTheRelayIsAwayACampaignWaitsAndSaysSo() {
        var someone = Someone.named("Waiting");
        relay.away(true);
        var campaign = story.launched(neighbours.segment(List.of(someone)));

        await().untilAsserted(() ->
                assertThat(story.get(campaign).getString("pausedBecause")).contains("is not available"));
        assertThat(story.get(campaign).getString("state")).isEqualTo("RUNNING");

        relay.away(false);
        story.finish(campaign);
        assertThat(relay.to(someone.email())).hasSize(1);
    }
}
