package io.clientele.profile.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgres
class AccountManagerResourceTest {

    private final Caller caller;
    private final Sql sql;

    AccountManagerResourceTest(Caller caller, Sql sql) {
        this.caller = caller;
        this.sql = sql;
    }

    @AfterEach
    void sendThemHome() {
        sql.of("delete from account_manager_assignment").update();
        sql.of("delete from account_manager").update();
    }

    @Test
    void aPersonGivesSomebodyToAManagerWithAReason() {
        var tom = manager("Tom", 5);
        var grace = manager("Grace", 5);
        var ada = caller.profile(fresh(), Map.of());

        give(ada, tom, "met at the fair").statusCode(200).body("manager.name", equalTo("Tom"));
        give(ada, grace, "speaks her language").statusCode(200);

        care(ada)
                .body("manager.name", equalTo("Grace"))
                .body("history.managerName", contains("Grace", "Tom"))
                .body("history.reason", contains("speaks her language", "met at the fair"))
                .body("history[0].assignedBy", equalTo("ada"))
                .body("history[0].endedAt", nullValue());
        assertThat(attribute(ada)).isEqualTo("Grace");
        assertThat(sql.of("select body from change where profile_id = :id order by version desc limit 1")
                        .set("id", UUID.fromString(ada))
                        .list(row -> row.text("body")))
                .singleElement()
                .asString()
                .contains("\"accountManager\":\"Grace\"");
        caller.asMarketer()
                .get("/v1/account-managers")
                .then()
                .body("items.name", contains("Grace", "Tom"))
                .body("items.load", contains(1, 0));
    }

    @Test
    void whoIsFullOrNotActiveIsGivenNobody() {
        var tom = manager("Tom", 1);
        var ada = caller.profile(fresh(), Map.of());
        var bob = caller.profile(fresh(), Map.of());
        give(ada, tom, "first").statusCode(200);

        give(bob, tom, "second").statusCode(409);
        give(ada, tom, "once more").statusCode(200).body("history", hasSize(1));
        patch(tom, Map.of("capacity", 9, "active", false)).statusCode(200);
        give(bob, tom, "second").statusCode(409);
        give(bob, UUID.randomUUID().toString(), "nobody").statusCode(400);
        give(bob, tom, " ").statusCode(400);
    }

    @Test
    void manyAtOnceNeverFillAManagerBeyondCapacity() throws Exception {
        var tom = manager("Tom", 3);
        manager("Grace", 2);
        var people = IntStream.range(0, 12)
                .mapToObj(_ -> caller.profile(fresh(), Map.of()))
                .toList();

        try (var many = Executors.newFixedThreadPool(8)) {
            for (var one : people) {
                many.submit(() -> give(one, tom, "race"));
                many.submit(() -> run(Map.of("profileIds", people)));
            }
        }

        caller.asMarketer()
                .get("/v1/account-managers")
                .then()
                .body("items.name", contains("Grace", "Tom"))
                .body("items.load", contains(2, 3));
    }

    @Test
    void whatASourceSaysByNameAddressOrIdHolds() {
        var tom = manager("Tom Okafor", 1);
        var said = new String[] {"Tom Okafor", "TOM.OKAFOR@studio.example", tom};
        for (var name : said) {
            var user = fresh();
            identify(user, name);
            var id = idOf(user);
            care(id).body("manager.id", equalTo(tom)).body("history", hasSize(1));
            assertThat(attribute(id)).isEqualTo("Tom Okafor");
            identify(user, null);
            care(id).body("manager", nullValue());
            assertThat(attribute(id)).isNull();
        }
    }

    @Test
    void whatASourceSaysOfSomebodyUnknownStaysAsItWasWritten() {
        manager("Tom", 0);
        var user = fresh();

        identify(user, "Nobody of ours");
        care(idOf(user)).body("manager", nullValue());
        assertThat(attribute(idOf(user))).isEqualTo("Nobody of ours");
        identify(user, "Tom");
        care(idOf(user)).body("manager", nullValue());
    }

    @Test
    void theRulesGiveThoseWithoutOneAndNobodyIsTakenFromAnother() {
        var tom = manager("Tom", 5);
        manager("Mei", 5, "zh");
        var ada = caller.profile(fresh(), Map.of());
        give(ada, tom, "by hand");
        var li = caller.profile(fresh(), Map.of("language", "zh-TW", "group", "g1"));

        run(Map.of("attributes", Map.of("group", "g1"), "dryRun", true))
                .body("assigned.managerName", contains("Mei"))
                .body("assigned[0].because", contains("LANGUAGE", "FREE_CAPACITY"));
        care(li).body("manager", nullValue());
        run(Map.of("profileIds", List.of(ada, li), "reason", "spring"))
                .body("assigned.profileId", contains(li))
                .body("unassigned", hasSize(0));

        care(li).body("manager.name", equalTo("Mei")).body("history[0].reason", equalTo("spring"));
        care(ada).body("manager.name", equalTo("Tom"));
        run(Map.of("attributes", Map.of("group", "g1"))).body("assigned", hasSize(0));
    }

    @Test
    void whoLeavesIsReplacedWhenThatIsAskedFor() {
        var tom = manager("Tom", 5);
        manager("Grace", 1);
        var people = List.of(caller.profile(fresh(), Map.of()), caller.profile(fresh(), Map.of()));
        people.forEach(one -> give(one, tom, "by hand"));

        caller.asMarketer().delete("/v1/account-managers/" + tom).then().statusCode(409);
        patch(tom, Map.of("active", false)).statusCode(200).body("load", equalTo(2));
        run(Map.of("from", tom, "dryRun", true)).body("assigned", hasSize(1)).body("unassigned", hasSize(1));
        run(Map.of("from", tom, "reason", "Tom leaves")).body("assigned.managerName", contains("Grace"));
        caller.asMarketer().get("/v1/account-managers/" + tom).then().body("load", equalTo(1));
        manager("Ines", 1);
        run(Map.of("from", tom)).body("assigned.managerName", contains("Ines"));

        caller.asMarketer().delete("/v1/account-managers/" + tom).then().statusCode(204);
        care(people.getFirst()).body("history.managerName", hasItem("Tom"));
    }

    @Test
    void aManagerWhoGoesByAnotherNameIsToldOfByThat() {
        var tom = manager("Tom", 5);
        var ada = caller.profile(fresh(), Map.of());
        give(ada, tom, "by hand");

        patch(tom, Map.of("name", "Thomas")).statusCode(200).body("name", equalTo("Thomas"));

        assertThat(attribute(ada)).isEqualTo("Thomas");
        care(ada).body("manager.name", equalTo("Thomas")).body("history", hasSize(1));
    }

    @Test
    void aMergeKeepsTheSurvivorsManagerAndTheHistoryOfBoth() {
        var tom = manager("Tom", 5);
        var grace = manager("Grace", 5);
        var survivor = caller.profile(fresh(), Map.of());
        var duplicate = caller.profile(fresh(), Map.of());
        var third = caller.profile(fresh(), Map.of());
        give(survivor, tom, "a");
        give(duplicate, grace, "b");
        give(third, grace, "c");

        merge(survivor, duplicate);
        merge(survivor, third);

        care(duplicate).body("manager.name", equalTo("Tom")).body("history", hasSize(3));
        caller.asMarketer().get("/v1/account-managers").then().body("items.load", contains(0, 1));
        assertThat(attribute(survivor)).isEqualTo("Tom");
    }

    @Test
    void whoIsErasedIsNobodysAnyMore() {
        var tom = manager("Tom", 1);
        var ada = caller.profile(fresh(), Map.of());
        give(ada, tom, "a");

        caller.as(Tokens.ADMIN).delete("/v1/profiles/" + ada).then().statusCode(202);

        caller.asMarketer().get("/v1/account-managers/" + tom).then().body("load", equalTo(0));
        assertThat(sql.of("select count(*) from account_manager_assignment").number())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\": \"Tom\", \"email\": \"no address\", \"capacity\": 1}",
                "{\"name\": \" \", \"email\": \"t@studio.example\", \"capacity\": 1}",
                "{\"name\": \"Tom\", \"email\": \"t@studio.example\", \"capacity\": -1}",
                "{\"name\": \"Tom\", \"email\": \"t@studio.example\", \"capacity\": 1, \"languages\": [\"!\"]}",
                "{\"name\": \"Tom\", \"email\": \"t@studio.example\", \"capacity\": 1, \"skills\": [null]}",
                "{\"name\": \"T\\u0000m\", \"email\": \"t@studio.example\", \"capacity\": 1}",
                "{\"name\": \"Tom\", \"email\": \"t@studio.example\", \"capacity\": 1, \"salary\": 1}"
            })
    void whatIsNoManagerIsA400(String body) {
        caller.asMarketer().body(body).post("/v1/account-managers").then().statusCode(400);
        var tom = manager("Tom", 1);
        caller.asMarketer()
                .body("{\"email\": \"\"}")
                .patch("/v1/account-managers/" + tom)
                .then()
                .statusCode(400);
        caller.asMarketer()
                .body("{\"pay\": 1}")
                .patch("/v1/account-managers/" + tom)
                .then()
                .statusCode(400);
        caller.asMarketer()
                .body("{\"name\": \"T\", \"email\": \"tom@studio.example\", \"capacity\": 1}")
                .post("/v1/account-managers")
                .then()
                .statusCode(409);
    }

    @Test
    void rulesAreKeptInTheirOrder() {
        var before = caller.asMarketer().get("/v1/assignment-rules").asString();

        rules("""
                {"items": [{"by": "DEPARTMENT", "departments": {"Frames": "Framing"}, "required": true},
                           {"by": "ROUND_ROBIN"}]}""").statusCode(200).body("items.by", contains("DEPARTMENT", "ROUND_ROBIN"));
        rules("{\"items\": [{\"by\": \"ROUND_ROBIN\"}, {\"by\": \"LANGUAGE\"}]}")
                .statusCode(400);
        rules("{\"items\": [null]}").statusCode(400);
        rules("{\"items\": [{\"by\": \"LUCK\"}]}").statusCode(400);
        caller.asMarketer().get("/v1/assignment-rules").then().body("items.by", contains("DEPARTMENT", "ROUND_ROBIN"));

        caller.asMarketer()
                .body(before.replace(",\"next\":null", ""))
                .put("/v1/assignment-rules")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse rules(String body) {
        return caller.asMarketer().body(body).put("/v1/assignment-rules").then();
    }

    private String manager(String name, int capacity, String... languages) {
        return caller.asMarketer()
                .body(Map.of(
                        "name",
                        name,
                        "email",
                        name.toLowerCase().replace(' ', '.') + "@studio.example",
                        "capacity",
                        capacity,
                        "languages",
                        List.of(languages)))
                .post("/v1/account-managers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse patch(String manager, Map<String, ?> changes) {
        return caller.asMarketer()
                .body(changes)
                .patch("/v1/account-managers/" + manager)
                .then();
    }

    private ValidatableResponse give(String profile, String manager, String reason) {
        return caller.asMarketer()
                .body(Map.of("managerId", manager, "reason", reason))
                .put("/v1/profiles/" + profile + "/account-manager")
                .then();
    }

    private ValidatableResponse run(Map<String, ?> wanted) {
        return caller.asMarketer()
                .body(wanted)
                .post("/v1/account-manager-assignments")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse care(String profile) {
        return caller.asMarketer()
                .get("/v1/profiles/" + profile + "/account-manager")
                .then()
                .statusCode(200);
    }

    private void merge(String survivor, String duplicate) {
        caller.asMarketer()
                .body(Map.of("duplicateId", duplicate))
                .post("/v1/profiles/" + survivor + "/merges")
                .then()
                .statusCode(201);
    }

    private void identify(String user, @Nullable String manager) {
        var traits = new HashMap<String, @Nullable Object>();
        traits.put("accountManager", manager);
        caller.asMarketer()
                .body(Map.of("messageId", UUID.randomUUID().toString(), "userId", user, "traits", traits))
                .post("/v1/identify")
                .then()
                .statusCode(200);
    }

    private String idOf(String user) {
        return caller.asMarketer()
                .queryParam("userId", user)
                .get("/v1/profiles")
                .path("items[0].id");
    }

    private @Nullable String attribute(String profile) {
        return caller.asMarketer().get("/v1/profiles/" + profile).path("attributes.accountManager");
    }

    private static String fresh() {
        return "am-" + UUID.randomUUID();
    }
}
