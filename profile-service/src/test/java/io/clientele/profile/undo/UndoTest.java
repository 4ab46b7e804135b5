package io.clientele.profile.undo;

import static io.clientele.profile.importing.Files.counts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.clientele.profile.importing.Files;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports that should not have been. */
@QuarkusTest
@WithPostgres
class UndoTest {

    private static final String PEOPLE = """
            {"kind": "profiles", "columns": {"userId": "no", "email": "mail", "city": "city"},
             "consents": [{"channel": "EMAIL", "topic": "news", "status": "GRANTED", "basis": "CONSENT"}]}""";

    private final Files files;
    private final Caller caller;
    private final Sql sql;
    private final OldTraces oldTraces;
    private String x;

    UndoTest(Files files, Caller caller, Sql sql, OldTraces oldTraces) {
        this.files = files;
        this.caller = caller;
        this.sql = sql;
        this.oldTraces = oldTraces;
    }

    @BeforeEach
    void apart() {
        x = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void whoIsThereByItAloneGoesAndTheOthersAreAsTheyWere() {
        var ada = caller.profile(x + "-1", Map.of("city", "Berlin", "email", "ada-%s@example.org".formatted(x)));
        var done = files.whole("""
                no,mail,city
                %1$s-1,other-%1$s@example.org,Paris
                %1$s-2,bob-%1$s@example.org,Rome
                %1$s-3,,Oslo
                """.formatted(x), PEOPLE);
        var eve = id("-3");
        caller.asMarketer()
                .body(Map.of("userId", x + "-3", "event", "Shop Visited", "messageId", x))
                .post("/v1/track")
                .then()
                .statusCode(200);

        plan(done)
                .body("profilesForgotten", equalTo(1))
                .body("profilesRestored", equalTo(2))
                .body("profilesKept", equalTo(1))
                .body("consents", equalTo(3));
        var undone = undo(done);

        assertThat(undone.getString("state")).isEqualTo("UNDONE");
        assertThat(undone.getLong("profilesCreated")).isEqualTo(2);
        var now = caller.asMarketer().get("/v1/profiles/" + ada).jsonPath();
        assertThat(now.getString("attributes.city")).isEqualTo("Berlin");
        assertThat(now.getString("email")).isEqualTo("ada-%s@example.org".formatted(x));
        assertThat(now.getList("identifiers.value")).doesNotContain("other-%s@example.org".formatted(x));
        caller.asMarketer().get("/v1/profiles?userId=" + x + "-2").then().body("items", hasSize(0));
        caller.asMarketer().get("/v1/profiles/" + eve).then().statusCode(200).body("attributes.city", equalTo(null));
        caller.asMarketer()
                .get("/v1/profiles/" + ada + "/consents")
                .then()
                .body("items.status", equalTo(List.of("REVOKED")))
                .body("items[0].source", equalTo("undo of an import"));
        assertThat(count("consent_decision where profile_id = '%s'".formatted(ada)))
                .isEqualTo(2);
        undo(done);
        assertThat(counts(files.whole("no,mail,city\n%1$s-2,bob-%1$s@example.org,Rome\n".formatted(x), PEOPLE)))
                .contains("created 1 people");
    }

    @Test
    void whatTheSuiteNoticesByItselfKeepsNobody() {
        var done = files.whole("no,mail,city\n%1$s,bob-%1$s@example.org,Rome\n".formatted(x), PEOPLE);
        caller.asMarketer()
                .body(Map.of("userId", x, "event", "Habit Broken", "messageId", x))
                .post("/v1/track")
                .then()
                .statusCode(200);

        plan(done).body("profilesForgotten", equalTo(1)).body("profilesKept", equalTo(0));
        undo(done);

        caller.asMarketer().get("/v1/profiles?userId=" + x).then().body("items", hasSize(0));
    }

    @Test
    void purchasesGoOrAreAsTheyWereAndWhatTheShopSaidSinceStays() {
        order("-a", 10, "2026-01-01T10:00:00Z");
        order("-b", 10, "2026-01-01T10:00:00Z");
        var before = caller.asMarketer()
                .get("/v1/profiles/" + id("") + "/purchases")
                .then()
                .extract()
                .asString();
        var done = files.done("""
                %1$s-a,%1$s,2026-03-01,A,1,20,DE
                %1$s-a,%1$s,2026-03-01,B,1,5,DE
                %1$s-c,%1$s,2026-03-01,A,1,20,DE
                """.formatted(x));
        assertThat(purchases()).containsExactlyInAnyOrder(2500, 1000, 2000);

        plan(done).body("purchases", equalTo(1)).body("purchasesRestored", equalTo(1));
        undo(done);

        caller.asMarketer().get("/v1/profiles/" + id("") + "/purchases").then().body(equalTo(before));
        var again = files.done("""
                %1$s-b,%1$s,2026-03-01,A,1,30,DE
                %1$s-c,%1$s,2026-03-01,A,1,20,DE
                """.formatted(x));
        order("-b", 40, Instant.now().toString());
        plan(again).body("purchasesKept", equalTo(1));
        undo(again);
        assertThat(purchases()).containsExactlyInAnyOrder(1000, 4000);
    }

    @Test
    void eventsContactsAndProductsGoToo() {
        caller.profile(x, Map.of());
        var contacts = files.whole("who,when,kind\n%s,2026-03-01,advice\n".formatted(x), """
                {"kind": "contacts", "columns": {"userId": "who", "occurredAt": "when", "kind": "kind"}}""");
        var products = files.whole("sku,name\n%1$s-sku,Mug\n".formatted(x), """
                {"kind": "products", "columns": {"sku": "sku", "name": "name"}}""");
        var renamed = files.whole("sku,name\n%1$s-sku,Cup\n".formatted(x), """
                {"kind": "products", "columns": {"sku": "sku", "name": "name"}}""");

        undo(contacts);
        undo(renamed);

        caller.asMarketer().get("/v1/profiles/" + id("") + "/contacts").then().body("items", hasSize(0));
        caller.asMarketer().get("/v1/products?query=" + x).then().body("items[0].name", equalTo("Mug"));
        undo(products);
        caller.asMarketer().get("/v1/products?query=" + x).then().body("items", hasSize(0));
        assertThat(counts(files.whole("who,when,kind\n%s,2026-03-01,advice\n".formatted(x), """
                {"kind": "contacts", "columns": {"userId": "who", "occurredAt": "when", "kind": "kind"}}""")))
                .contains("= 1 + 0");
    }

    @Test
    void severalAreUndoneInWhateverOrder() {
        caller.profile(x, Map.of("city", "Berlin"));
        order("-a", 10, "2026-01-01T10:00:00Z");
        var people = List.of(
                files.whole("no,mail,city\n%1$s,,Paris\n".formatted(x), PEOPLE),
                files.whole("no,mail,city\n%1$s,,Rome\n".formatted(x), PEOPLE));
        var orders = List.of(
                files.done("%1$s-a,%1$s,2026-03-01,A,1,20,DE\n%1$s-b,%1$s,2026-03-01,A,1,20,DE\n".formatted(x)),
                files.done("%1$s-a,%1$s,2026-03-01,A,1,30,DE\n%1$s-b,%1$s,2026-03-01,A,1,30,DE\n".formatted(x)));

        undo(people.getFirst());
        undo(orders.getFirst());
        assertThat(caller.asMarketer().get("/v1/profiles/" + id("")).jsonPath().getString("attributes.city"))
                .isEqualTo("Rome");
        assertThat(purchases()).containsExactlyInAnyOrder(3000, 3000);
        undo(people.getLast());
        undo(orders.getLast());

        assertThat(caller.asMarketer().get("/v1/profiles/" + id("")).jsonPath().getString("attributes.city"))
                .isEqualTo("Berlin");
        assertThat(purchases()).containsExactly(1000);
    }

    @Test
    void aNoThatCameSinceStays() {
        var done = files.whole("no,mail,city\n%1$s,,Rome\n".formatted(x), PEOPLE);
        caller.asMarketer()
                .body(Map.of("status", "DENIED", "basis", "CONSENT"))
                .put("/v1/profiles/" + id("") + "/consents/EMAIL/news")
                .then()
                .statusCode(200);

        undo(done);

        caller.asMarketer()
                .get("/v1/profiles/" + id("") + "/consents")
                .then()
                .body("items.status", equalTo(List.of("DENIED")));
    }

    @Test
    void afterThirtyDaysItIsTooLate() {
        var done = files.whole("no,mail,city\n%1$s,,Rome\n".formatted(x), PEOPLE);
        sql.of("update import set ended_at = ended_at - interval '31 days' where id = :id")
                .set("id", UUID.fromString(done.getString("id")))
                .update();

        oldTraces.forget();

        caller.asMarketer()
                .post("/v1/imports/" + done.getString("id") + "/undo")
                .then()
                .statusCode(409);
        caller.asMarketer().get("/v1/profiles?userId=" + x).then().body("items", hasSize(1));
    }

    @Test
    void aTrialAndWhatIsUnknownCannotBeUndone() {
        var trial = files.whole(
                "no,mail,city\n%1$s,,Rome\n".formatted(x), PEOPLE.replaceFirst("\\{", "{\"dryRun\": true,"));

        caller.asMarketer()
                .post("/v1/imports/" + trial.getString("id") + "/undo")
                .then()
                .statusCode(409);
        caller.asMarketer()
                .post("/v1/imports/" + UUID.randomUUID() + "/undo")
                .then()
                .statusCode(404);
        caller.as("viewer")
                .get("/v1/imports/" + UUID.randomUUID() + "/undo")
                .then()
                .statusCode(404);
        caller.as("viewer")
                .post("/v1/imports/" + UUID.randomUUID() + "/undo")
                .then()
                .statusCode(403);
    }

    private void order(String number, int price, String at) {
        caller.asMarketer()
                .body(Map.of(
                        "userId",
                        x,
                        "event",
                        "Order Completed",
                        "messageId",
                        UUID.randomUUID(),
                        "timestamp",
                        at,
                        "properties",
                        Map.of(
                                "order_id",
                                x + number,
                                "currency",
                                "EUR",
                                "products",
                                List.of(Map.of("sku", "A", "quantity", 1, "price", price)))))
                .post("/v1/track")
                .then()
                .statusCode(200);
    }

    private List<Integer> purchases() {
        return caller.asMarketer()
                .get("/v1/profiles/" + id("") + "/purchases")
                .jsonPath()
                .getList("items.total.amount");
    }

    private ValidatableResponse plan(JsonPath done) {
        return caller.asMarketer()
                .get("/v1/imports/" + done.getString("id") + "/undo")
                .then()
                .statusCode(200);
    }

    private JsonPath undo(JsonPath done) {
        var id = done.getString("id");
        caller.asMarketer().post("/v1/imports/" + id + "/undo").then().statusCode(202);
        return files.ended(id);
    }

    private String id(String which) {
        return caller.asMarketer()
                .get("/v1/profiles?userId=" + x + which)
                .jsonPath()
                .getString("items[0].id");
    }

    private long count(String what) {
        return sql.of("select count(*) from " + what).number();
    }
}
