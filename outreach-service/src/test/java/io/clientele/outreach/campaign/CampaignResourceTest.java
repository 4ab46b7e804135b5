package io.clientele.outreach.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.world.Neighbours;
import io.clientele.outreach.world.Someone;
import io.clientele.outreach.world.WithWorld;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPostgres
@WithWorld
class CampaignResourceTest {

    Neighbours neighbours;

    private final CampaignStory story;

    CampaignResourceTest(Tokens tokens) {
        story = new CampaignStory(tokens);
    }

    @Test
    void aDraftIsKeptChangedAndDeleted() {
        var plan = story.plan(UUID.randomUUID());
        var campaign = story.draft(plan);
        assertThat(story.get(campaign).getString("state")).isEqualTo("DRAFT");
        assertThat(story.get(campaign).getInt("progress.planned")).isZero();

        plan.put("name", "Summer news");
        story.marketer()
                .body(plan)
                .put("/v1/campaigns/" + campaign)
                .then()
                .statusCode(200)
                .body("name", equalTo("Summer news"));

        story.marketer().delete("/v1/campaigns/" + campaign).then().statusCode(204);
        story.marketer().get("/v1/campaigns/" + campaign).then().statusCode(404);
    }

    @Test
    void whoeverEditsWhatAnotherHasChangedIsTold() {
        var plan = story.plan(UUID.randomUUID());
        var campaign = story.draft(plan);
        var seen = story.marketer().get("/v1/campaigns/" + campaign).header("ETag");
        plan.put("name", "Mine");
        story.marketer()
                .header("If-Match", seen)
                .body(plan)
                .put("/v1/campaigns/" + campaign)
                .then()
                .statusCode(200);

        plan.put("name", "Theirs");
        story.marketer()
                .header("If-Match", seen)
                .body(plan)
                .put("/v1/campaigns/" + campaign)
                .then()
                .statusCode(412);

        assertThat(story.get(campaign).getString("name")).isEqualTo("Mine");
    }

    @ParameterizedTest
    @CsvSource({
        "name, ''",
        "topic, 'a/b'",
        "ratePerSecond, 0",
        "ratePerSecond, 1e9",
        "segmentId, not-a-uuid",
        "scheduledAt, tomorrow",
        "somethingElse, x",
    })
    void nonsenseIsRefused(String field, String value) {
        var plan = story.plan(UUID.randomUUID());
        plan.put(field, value);

        story.marketer().body(plan).post("/v1/campaigns").then().statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void aLaunchThatIsSaidAgainIsAnsweredAgain() {
        var plan = story.plan(UUID.randomUUID());
        plan.put("scheduledAt", Instant.now().plus(Duration.ofDays(1)).toString());
        var campaign = story.draft(plan);

        for (var replayed : new String[] {null, "true"}) {
            var answer = story.marketer()
                    .header("Idempotency-Key", "launch-" + campaign)
                    .post("/v1/campaigns/" + campaign + "/launch")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("SCHEDULED"))
                    .extract();
            assertThat(answer.header("Idempotent-Replayed")).isEqualTo(replayed);
        }
    }

    @Test
    void whatItsStateForbidsIsAConflict() {
        var campaign = story.draft(UUID.randomUUID());
        for (var action : List.of("pause", "resume")) {
            story.marketer()
                    .post("/v1/campaigns/" + campaign + "/" + action)
                    .then()
                    .statusCode(409);
        }
        story.act(campaign, "cancel");
        for (var action : List.of("launch", "pause", "resume", "cancel")) {
            story.marketer()
                    .post("/v1/campaigns/" + campaign + "/" + action)
                    .then()
                    .statusCode(409);
        }
    }

    @Test
    void aScheduledOneGoesWhenItsTimeHasCome() {
        var plan = story.plan(neighbours.segment(List.of(Someone.named("Punctual"))));
        plan.put("scheduledAt", Instant.now().plusSeconds(3).toString());
        var campaign = story.launched(plan);

        assertThat(story.get(campaign).getString("state")).isEqualTo("SCHEDULED");
        story.finish(campaign);
        assertThat(story.get(campaign).getInt("progress.sent")).isEqualTo(1);
    }

    @Test
    void aCopyIsADraftAndWhatHasGoneOutIsArchived() {
        var campaign = story.finished(neighbours.segment(List.of(Someone.named("Archived"))));
        story.marketer().delete("/v1/campaigns/" + campaign).then().statusCode(409);

        story.marketer()
                .post("/v1/campaigns/" + campaign + "/duplicates")
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"));

        story.act(campaign, "archive");
        assertThat(story.read("/v1/campaigns?limit=200").getList("items.id")).doesNotContain(campaign);
        assertThat(story.read("/v1/campaigns?archived=true").getList("items.id"))
                .contains(campaign);
        story.marketer().delete("/v1/campaigns/" + campaign + "/archive").then().statusCode(200);
    }

    @Test
    void theReviewSaysWhoWouldReceiveIt() {
        var segment = neighbours.segment(List.of(
                Someone.named("Will"),
                Someone.named("Wont").deciding("REVOKED"),
                Someone.named("Cant").with(null)));

        var review = story.read("/v1/campaigns/" + story.draft(segment) + "/audience");

        assertThat(review.getMap(""))
                .containsEntry("complete", true)
                .containsEntry("inSegment", 3)
                .containsEntry("consented", 2)
                .containsEntry("notSuppressed", 2)
                .containsEntry("willReceive", 1)
                .containsEntry("skipped", Map.of("NO_CONSENT", 1, "NO_EMAIL", 1));
        assertThat(review.getString("willReceiveSample[0].email")).isEqualTo("will@example.com");
        assertThat(review.getList("skippedSample")).hasSize(2);
    }

    @Test
    void deliveriesAreFoundByStateAndAddress() {
        var campaign = story.finished(neighbours.segment(
                List.of(Someone.named("Found"), Someone.named("Lost").deciding("DENIED"))));

        assertThat(story.read("/v1/campaigns/" + campaign + "/deliveries?email=FOUND@example.com")
                        .getList("items.state"))
                .containsExactly("SENT");
        assertThat(story.read("/v1/campaigns/" + campaign + "/deliveries?state=SKIPPED")
                        .getList("items.reason"))
                .containsExactly("NO_CONSENT");
        var first = story.read("/v1/campaigns/" + campaign + "/deliveries?limit=1");
        assertThat(story.read("/v1/campaigns/" + campaign + "/deliveries?after=" + first.getString("next"))
                        .getList("items"))
                .hasSize(1);
    }

    @Test
    void theSameKeyMakesOneCampaign() {
        var key = UUID.randomUUID().toString();
        var plan = story.plan(UUID.randomUUID());

        String first = story.marketer()
                .header("Idempotency-Key", key)
                .body(plan)
                .post("/v1/campaigns")
                .path("id");
        String second = story.marketer()
                .header("Idempotency-Key", key)
                .body(plan)
                .post("/v1/campaigns")
                .path("id");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aRateLimitHolds() {
        var plan = story.plan(neighbours.segment(java.util.stream.IntStream.range(0, 40)
                .mapToObj(i -> Someone.named("Paced" + i))
                .toList()));
        plan.put("ratePerSecond", 10);
        var campaign = story.launched(plan);

        await().until(() -> story.get(campaign).getInt("progress.sent") >= 10);
        var seen = System.nanoTime();
        var sent = story.get(campaign).getInt("progress.sent");
        story.finish(campaign);
        var seconds = (System.nanoTime() - seen) / 1e9;

        assertThat(40 - sent).isLessThanOrEqualTo((int) Math.ceil(seconds * 10) + 2);
    }
}
