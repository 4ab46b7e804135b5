package io.clientele.profile.care;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.clientele.profile.Tracks;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPostgres
class CareResourceTest {

    private final Caller caller;
    private final Tracks tracks;

    CareResourceTest(Caller caller, Tracks tracks) {
        this.caller = caller;
        this.tracks = tracks;
    }

    @Test
    void aContactThatIsNotedIsReadWithItsAnswerTime() {
        var ada = caller.profile("care-1", Map.of());

        caller.asMarketer()
                .body("""
                        {"kind": "ADVICE", "channel": "LINE", "handledBy": "Tom", "note": "which frame",
                         "occurredAt": "2026-03-01T10:00:00Z", "askedAt": "2026-03-01T10:00:00Z",
                         "answeredAt": "2026-03-01T10:07:30Z"}""")
                .post("/v1/profiles/" + ada + "/contacts")
                .then()
                .statusCode(201)
                .body("answerSeconds", equalTo(450))
                .body("handledBy", equalTo("Tom"));
        tracks.track(
                "care-1", "Contact Recorded", "2026-03-02T10:00:00Z", Map.of("kind", "RETURN", "channel", "counter"));

        of(ada, "contacts").body("items.kind", contains("RETURN", "ADVICE"));
        of(ada, "contacts?channel=COUNTER").body("items.kind", contains("RETURN"));
        of(ada, "contacts?kind=ADVICE&handledBy=tom").body("items.note", contains("which frame"));
        of(ada, "contacts?kind=COMPLAINT").body("items", hasSize(0));
        var next = of(ada, "contacts?limit=1").extract().<String>path("next");
        of(ada, "contacts?limit=1&after=" + next).body("items.kind", contains("ADVICE"));
    }

    @Test
    void theSameKeyNotesOnce() {
        var ada = caller.profile("care-2", Map.of());

        for (int tap = 0; tap < 2; tap++) {
            caller.asMarketer()
                    .header("Idempotency-Key", "care-2-tap")
                    .body("{\"kind\": \"INQUIRY\"}")
                    .post("/v1/profiles/" + ada + "/contacts")
                    .then()
                    .statusCode(201);
        }

        of(ada, "contacts").body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contact Recorded   | kind            | GOSSIP              | properties.kind",
                "Contact Recorded   | channel         | TELEPATHY           | properties.channel",
                "Contact Recorded   | answered_at     | yesterday           | properties.answered_at",
                "Need Stated        | text            | ' '                 | properties.text",
                "Need Stated        | long_term       | maybe               | properties.long_term",
                "Need Met           | x               | y                   | properties.need_id",
                "Preference Stated  | value           | silk                | properties.name",
                "Supplier Declared  | share_of_wallet | 101                 | properties.share_of_wallet",
                "Complaint Closed   | x               | y                   | properties.complaint_id",
                "Review Posted      | rating          | 11                  | properties.rating",
                "Review Posted      | url             | javascript:alert(1) | properties.url",
                "Session Attended   | title           | Frames              | properties.session_id"
            })
    void whatMakesNoSenseIsRejectedByItsPath(String event, String name, String value, String field) {
        tracks.send("care-3", event, "2026-03-01T10:00:00Z", Map.of(name, value))
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    @Test
    void aNeedIsOpenUntilItIsMet() {
        var ada = caller.profile("care-4", Map.of());

        tracks.track("care-4", "Need Met", "2026-03-05T10:00:00Z", Map.of("need_id", "N1"));
        tracks.track(
                "care-4",
                "Need Stated",
                "2026-03-01T10:00:00Z",
                Map.of("need_id", "N1", "text", "A frame", "long_term", true));
        var need = caller.asMarketer()
                .body("{\"text\": \"Prints each year\", \"longTerm\": true}")
                .post("/v1/profiles/" + ada + "/needs")
                .then()
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .extract()
                .<String>path("id");

        of(ada, "needs?state=MET").body("items.text", contains("A frame"));
        of(ada, "needs?state=OPEN").body("items.text", contains("Prints each year"));
        change(ada, need, true).body("state", equalTo("MET"));
        change(ada, need, false).body("state", equalTo("OPEN")).body("text", equalTo("Prints each year"));
        of(ada, "needs?state=OPEN").body("items", hasSize(1));
    }

    @Test
    void aPreferenceIsTheLastOneStatedUntilItIsTakenBack() {
        var ada = caller.profile("care-5", Map.of());
        tracks.track("care-5", "Preference Stated", "2026-03-05T10:00:00Z", Map.of("name", "finish", "value", "silk"));
        tracks.track("care-5", "Preference Stated", "2026-03-01T10:00:00Z", Map.of("name", "finish", "value", "matt"));

        caller.asMarketer()
                .body("{\"value\": \"oat milk\"}")
                .put("/v1/profiles/" + ada + "/preferences/coffee")
                .then()
                .statusCode(200)
                .body("items.value", contains("oat milk", "silk"));
        caller.asMarketer()
                .delete("/v1/profiles/" + ada + "/preferences/finish")
                .then()
                .statusCode(200);

        of(ada, "preferences").body("items.name", contains("coffee"));
    }

    @Test
    void aComplaintIsClosedWithHowItWasSettled() {
        var ada = caller.profile("care-6", Map.of());
        tracks.track(
                "care-6", "Complaint Opened", "2026-03-01T10:00:00Z", Map.of("complaint_id", "B", "order_id", "O1"));

        of(ada, "complaints?state=OPEN").body("items.orderId", contains("O1"));
        caller.asMarketer()
                .body("{\"closed\": true, \"resolution\": \"printed anew\"}")
                .patch("/v1/profiles/" + ada + "/complaints/B")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("resolution", equalTo("printed anew"));
    }

    @Test
    void theUsualIsWhatTheyLikeAndWhatTheyBuyAgain() {
        var ada = caller.profile("care-7", Map.of());
        tracks.track("care-7", "Preference Stated", "2026-03-01T10:00:00Z", Map.of("name", "milk", "value", "oat"));
        for (int day = 1; day <= 3; day++) {
            order("care-7", day, day < 3 ? "espresso" : "tea", "flat white");
        }

        of(ada, "usual")
                .body("preferences.value", contains("oat"))
                .body("products.sku", contains("flat white", "espresso"))
                .body("products.orders", contains(3, 2))
                .body("products[0].lastOn", equalTo("2026-03-03"));
    }

    @Test
    void theTimelineIsNarrowedByKindNameAndTime() {
        var ada = caller.profile("care-8", Map.of());
        tracks.track("care-8", "Need Stated", "2026-03-01T10:00:00Z", Map.of("text", "a"));
        tracks.track("care-8", "Page Viewed", "2026-03-02T10:00:00Z", Map.of());
        order("care-8", 3, "tea");

        of(ada, "timeline?kinds=PURCHASE").body("items.kind", contains("PURCHASE"));
        of(ada, "timeline?names=Need Stated,Need Met").body("items.title", contains("Need Stated"));
        of(ada, "timeline?from=2026-03-02T00:00:00Z&to=2026-03-03T00:00:00Z")
                .body("items.title", contains("Page Viewed"));
        of(ada, "timeline?kinds=EVENT,PURCHASE").body("items", hasSize(3));
        caller.asMarketer()
                .get("/v1/profiles/" + ada + "/timeline?kinds=GOSSIP")
                .then()
                .statusCode(400);
        caller.asMarketer()
                .get("/v1/profiles/" + ada + "/timeline?from=soon")
                .then()
                .statusCode(400);
    }

    @Test
    void reviewsSharesAndSessionsAreReadAsTheyWereTold() {
        var ada = caller.profile("care-9", Map.of());
        tracks.track(
                "care-9",
                "Review Posted",
                "2026-03-01T10:00:00Z",
                Map.of("rating", 4.5, "of", "Lumen", "source", "maps", "url", "https://maps.example/r/1"));
        tracks.track("care-9", "Content Shared", "2026-03-01T10:00:00Z", Map.of("channel", "social"));
        tracks.track(
                "care-9", "Session Attended", "2026-03-01T10:00:00Z", Map.of("session_id", "W1", "title", "Light"));

        of(ada, "reviews").body("items.source", contains("maps")).body("items[0].rating", equalTo(4.5f));
        of(ada, "shares").body("items.channel", contains("social"));
        of(ada, "sessions").body("items.sessionId", contains("W1"));
    }

    private void order(String user, int day, String... skus) {
        var products = java.util.Arrays.stream(skus)
                .map(sku -> Map.of("sku", sku, "name", sku, "price", 3))
                .toList();
        tracks.track(
                user,
                "Order Completed",
                "2026-03-0" + day + "T08:00:00Z",
                Map.of("order_id", user + "-" + day, "currency", "EUR", "products", List.copyOf(products)));
    }

    private ValidatableResponse change(String profile, String need, boolean met) {
        return caller.asMarketer()
                .body(Map.of("met", met))
                .patch("/v1/profiles/" + profile + "/needs/" + need)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse of(String profile, String what) {
        return caller.asMarketer()
                .get("/v1/profiles/" + profile + "/" + what)
                .then()
                .statusCode(200);
    }
}
