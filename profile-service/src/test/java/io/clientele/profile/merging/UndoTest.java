package io.clientele.profile.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ada and Bob were taken for one. */
@QuarkusTest
@WithPostgres
class UndoTest {

    private static final List<String> SHOWN = List.of(
            "", "/timeline", "/consents", "/objections", "/account-manager", "/contracts", "/special-categories");

    private final Caller caller;
    private final Sql sql;
    private final OldMerges old;
    private final String key = UUID.randomUUID().toString().substring(0, 8);

    UndoTest(Caller caller, Sql sql, OldMerges old) {
        this.caller = caller;
        this.sql = sql;
        this.old = old;
    }

    @Test
    void bothAreWhatTheyWereAndHaveWhatTheyHad() {
        var ada = full("ada");
        var bob = full("bob");
        var hers = shown(ada);
        var his = shown(bob);

        var merge = merge(ada, bob, Map.of("city", "DUPLICATE"));
        assertThat(shown(bob)).isEqualTo(shown(ada)).isNotEqualTo(hers);
        undo(merge).statusCode(200).body("undoneBy", equalTo("ada"));

        assertThat(shown(ada)).isEqualTo(hers);
        assertThat(shown(bob)).isEqualTo(his);
    }

    @Test
    void whatWasSaidAndDoneInTheMeantimeStaysWithWhoWentOn() {
        var ada = full("ada");
        var bob = full("bob");
        var merge = merge(ada, bob, Map.of());
        caller.asMarketer()
                .body(Map.of("attributes", Map.of("country", "NO")))
                .patch("/v1/profiles/" + ada)
                .then()
                .statusCode(200);
        order("bob", "meanwhile");

        undo(merge).statusCode(200);

        profile(ada).body("attributes.country", equalTo("NO")).body("attributes.city", equalTo("ada city"));
        profile(bob).body("attributes.country", nullValue()).body("attributes.city", equalTo("bob city"));
        assertThat(orders(ada)).containsExactlyInAnyOrder(key + "ada", key + "meanwhile");
        assertThat(orders(bob)).containsExactly(key + "bob");
    }

    @Test
    void anOrderThatWasSentAgainInTheMeantimeGoesBackAsItIsNow() {
        var ada = full("ada");
        var bob = full("bob");
        var merge = merge(ada, bob, Map.of());
        order("ada", "bob", "2024-06-01T10:00:00Z", 77);

        undo(merge).statusCode(200);

        caller.asMarketer().get("/v1/profiles/" + bob + "/purchases").then().body("items.total.amount", contains(7700));
        order("bob", "bob", "2024-07-01T10:00:00Z", 78);
        assertThat(orders(ada)).containsExactly(key + "ada");
    }

    @Test
    void whoIsPartedIsNotTakenForTheSameAgain() {
        var ada = caller.profile(key + "1", Map.of("email", "both@" + key + ".example"));
        var bob = caller.profile(key + "2", Map.of("email", "both@" + key + ".example"));
        undo(merge(ada, bob, Map.of())).statusCode(200);

        for (var one : List.of(ada, bob)) {
            caller.asMarketer()
                    .get("/v1/profiles/" + one + "/possible-duplicates")
                    .then()
                    .body("items", hasSize(1));
        }
        assertThat(suspected()).doesNotContain(ada, bob);
    }

    @Test
    void ofAChainTheLastMergeIsUndoneFirst() {
        var ada = caller.profile(key + "1", Map.of());
        var bob = caller.profile(key + "2", Map.of());
        var eve = caller.profile(key + "3", Map.of());
        order("3", "eve");
        var first = merge(bob, eve, Map.of());
        var second = merge(ada, bob, Map.of());

        undo(first).statusCode(409).body("detail", containsString("undo that merge first"));
        undo(second).statusCode(200);
        profile(eve).body("id", equalTo(bob));
        assertThat(orders(bob)).containsExactly(key + "eve");
        undo(first).statusCode(200);
        profile(eve).body("id", equalTo(eve));
        assertThat(orders(eve)).containsExactly(key + "eve");
    }

    @Test
    void askedTwiceItIsDoneOnce() {
        var ada = caller.profile(key + "1", Map.of());
        var bob = caller.profile(key + "2", Map.of());
        var merge = merge(ada, bob, Map.of());

        undo(merge).statusCode(200);
        var told = told(ada);
        undo(merge).statusCode(200);

        assertThat(told(ada)).isEqualTo(told);
    }

    @Test
    void afterThirtyDaysNobodyKnowsAnyMore() {
        var ada = caller.profile(key + "1", Map.of());
        var merge = merge(ada, caller.profile(key + "2", Map.of()), Map.of());
        sql.of("update merge set merged_at = merged_at - interval '30 days 1 minute' where id = :id")
                .set("id", UUID.fromString(merge))
                .update();

        undo(merge).statusCode(409).body("detail", containsString("30 days"));
        undo(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void whatTheyWereIsNotKeptAnyLonger() {
        var ada = caller.profile(key + "1", Map.of());
        var merge = merge(ada, caller.profile(key + "2", Map.of()), Map.of());
        sql.of("update merge set merged_at = merged_at - interval '30 days 1 minute' where id = :id")
                .set("id", UUID.fromString(merge))
                .update();

        old.forget();

        caller.asMarketer().get("/v1/merges/" + merge).then().statusCode(404);
    }

    @Test
    void whoIsErasedAfterwardsIsInNothingOfTheOther() {
        var ada = full("ada");
        var bob = full("bob");
        undo(merge(ada, bob, Map.of("city", "DUPLICATE"))).statusCode(200);

        caller.as("admin").delete("/v1/profiles/" + bob).then().statusCode(202);

        assertThat(sql.of("""
                select body from change where profile_id = :ada
                union all select m::text from merge m where profile_id = :ada""").set("ada", UUID.fromString(ada)).list(row -> row.text("body")))
                .noneMatch(text -> text.contains("bob"));
    }

    @Test
    void recentMergesAreListed() {
        var ada = caller.profile(key + "1", Map.of("firstName", "Ada"));
        var bob = caller.profile(key + "2", Map.of("firstName", "Bob"));
        var merge = merge(ada, bob, Map.of());

        for (var list : List.of("/v1/merges?limit=1", "/v1/profiles/" + bob + "/merges")) {
            caller.asMarketer()
                    .get(list)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(merge))
                    .body("items.name", contains("Ada"))
                    .body("items.duplicateName", contains("Bob"))
                    .body("items.by", contains("ada"));
        }
        caller.asMarketer().get("/v1/merges?after=x").then().statusCode(400);
    }

    private String full(String who) {
        var id = caller.profile(
                key + who,
                Map.of(
                        "firstName",
                        who,
                        "city",
                        who + " city",
                        "email",
                        who + "@" + key + ".example",
                        "points",
                        12.50));
        order(who, who);
        put(
                id + "/consents/EMAIL/news",
                Map.of("status", who.equals("ada") ? "GRANTED" : "DENIED", "basis", "CONSENT"));
        put(
                id + "/consents/EMAIL/" + (who.equals("ada") ? "offers" : "events"),
                Map.of("status", "GRANTED", "basis", "CONSENT"));
        return id;
    }

    private void put(String path, Map<String, ?> body) {
        caller.asMarketer().body(body).put("/v1/profiles/" + path).then().statusCode(200);
    }

    private void order(String who, String order) {
        order(who, order, "2024-05-01T10:00:00Z", 5);
    }

    private void order(String who, String order, String at, int price) {
        caller.as("service")
                .body(Map.of(
                        "type",
                        "track",
                        "event",
                        "Order Completed",
                        "userId",
                        key + who,
                        "messageId",
                        UUID.randomUUID(),
                        "timestamp",
                        at,
                        "properties",
                        Map.of(
                                "order_id",
                                key + order,
                                "currency",
                                "EUR",
                                "total",
                                price,
                                "products",
                                List.of(Map.of("sku", "x", "price", price, "quantity", 1)))))
                .post("/v1/track")
                .then()
                .statusCode(200);
    }

    private List<String> shown(String id) {
        return SHOWN.stream()
                .map(path -> caller.asMarketer()
                        .get("/v1/profiles/" + id + path)
                        .asString()
                        .replaceAll("\"changedAt\":\"[^\"]*\"", "")
                        .replaceAll("\"recordedAt\":\"[^\"]*\"", ""))
                .toList();
    }

    private List<String> orders(String id) {
        return caller.asMarketer()
                .get("/v1/profiles/" + id + "/purchases")
                .jsonPath()
                .getList("items.orderId");
    }

    private List<String> suspected() {
        return caller.asMarketer()
                .get("/v1/duplicates?limit=200")
                .jsonPath()
                .getList("items.collectMany { [it['first'].id, it['second'].id] }");
    }

    private List<String> told(String id) {
        return sql.of("select kind from change where profile_id = :id order by version")
                .set("id", UUID.fromString(id))
                .list(row -> row.text("kind"));
    }

    private ValidatableResponse profile(String id) {
        return caller.asMarketer().get("/v1/profiles/" + id).then().statusCode(200);
    }

    private String merge(String survivor, String duplicate, Map<String, String> fields) {
        return caller.asMarketer()
                .body(Map.of("duplicateId", duplicate, "fields", fields))
                .post("/v1/profiles/" + survivor + "/merges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse undo(String merge) {
        return caller.asMarketer().post("/v1/merges/" + merge + "/undo").then();
    }
}
