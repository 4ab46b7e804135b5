package io.clientele.profile.duplicate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class DuplicateResourceTest {

    private static final Map<String, String> HIGH_STREET =
            Map.of("street", "1 High Street", "postalCode", "OX1 1AA", "city", "Oxford");

    private final Caller caller;
    private final Sql sql;
    private final Likenesses likenesses;

    DuplicateResourceTest(Caller caller, Sql sql, Likenesses likenesses) {
        this.caller = caller;
        this.sql = sql;
        this.likenesses = likenesses;
    }

    @BeforeEach
    void nobodyIsLikeAnybody() {
        QuarkusTransaction.requiringNew()
                .run(() -> List.of("possible_duplicate", "likeness", "distinct_people")
                        .forEach(table -> sql.of("delete from " + table).update()));
    }

    @Test
    void twoAddressesOfOneMailboxAreShownSideBySide() {
        var one = caller.profile("d1", Map.of("email", "ada.byron@gmail.com"));
        var other = caller.profile("d2", Map.of("email", "adabyron+shop@googlemail.com"));

        duplicates()
                .body("items.reasons.flatten()", contains("SAME_MAILBOX"))
                .body("items.collect { [it.first.id, it.second.id] }.flatten()", hasItems(one, other))
                .body("items[0].first.attributes.email", equalTo("ada.byron@gmail.com"));
    }

    @Test
    void oneNameAtOneAddressIsAReasonInWhicheverOrderItIsWritten() {
        caller.profile("d3", Map.of("firstName", "José", "lastName", "García", "address", HIGH_STREET));
        caller.profile("d4", Map.of("name", "GARCIA Jose", "address", HIGH_STREET));
        caller.profile("d5", Map.of("name", "Jose Garcia", "address", Map.of("street", "2 High Street")));

        duplicates().body("items.reasons", contains(List.of("SAME_NAME_AND_ADDRESS")));
    }

    @Test
    void whoeverNoLongerLooksAlikeIsLookedAtAnew() {
        caller.profile("d6", Map.of("email", "grace@gmail.com"));
        var other = caller.profile("d7", Map.of("email", "hopper@shop.example"));
        duplicates().body("items", empty());

        caller.asMarketer()
                .body(Map.of("attributes", Map.of("email", "gr.ace@gmail.com")))
                .patch("/v1/profiles/" + other)
                .then()
                .statusCode(200);

        duplicates().body("items.reasons.flatten()", hasItem("SAME_MAILBOX"));
    }

    @Test
    void theSearchFindsThoseWhoBecameAlikeAtTheSameMoment() {
        caller.profile("d8", Map.of("email", "kay@gmail.com"));
        caller.profile("d9", Map.of("email", "k.ay@gmail.com"));
        QuarkusTransaction.requiringNew()
                .run(() -> sql.of("delete from possible_duplicate").update());

        QuarkusTransaction.requiringNew().run(likenesses::search);
        QuarkusTransaction.requiringNew().run(likenesses::search);

        duplicates().body("items.size()", equalTo(1)).body("items[0].reasons", contains("SAME_MAILBOX"));
    }

    @Test
    void nobodyIsAskedAgainOfTwoThatWereToldApartUnlessThatIsTakenBack() {
        var one = caller.profile("d10", Map.of("email", "lin@gmail.com"));
        var other = caller.profile("d11", Map.of("email", "l.in@gmail.com"));

        caller.asMarketer()
                .body(Map.of("profileId", one, "otherId", other))
                .post("/v1/duplicates/dismissals")
                .then()
                .statusCode(201);
        duplicates().body("items", empty());

        caller.asMarketer()
                .delete("/v1/duplicates/dismissals/" + other + "/" + one)
                .then()
                .statusCode(204);
        duplicates().body("items.size()", equalTo(1));
        caller.asMarketer()
                .delete("/v1/duplicates/dismissals/" + other + "/" + one)
                .then()
                .statusCode(404);
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        for (int nth = 0; nth < 3; nth++) {
            caller.profile("d20" + nth, Map.of("email", "p".repeat(nth + 1) + ".age@gmail.com"));
            caller.profile("d21" + nth, Map.of("email", "p".repeat(nth + 1) + "age@gmail.com"));
        }
        var first = caller.asMarketer().get("/v1/duplicates?limit=2").then().body("items.size()", equalTo(2));
        var next = first.extract().<String>path("next");

        caller.asMarketer()
                .queryParam("after", next)
                .get("/v1/duplicates")
                .then()
                .body("items.size()", equalTo(1))
                .body("next", nullValue())
                .body("items.first.id", not(hasItem(first.extract().<String>path("items[0].first.id"))));
        caller.asMarketer().get("/v1/duplicates?after=nonsense").then().statusCode(400);
        caller.asMarketer().get("/v1/duplicates?reason=none%20of%20ours").then().statusCode(400);
    }

    @Test
    void aPersonDecidesFieldByFieldWhatHolds() {
        var survivor = caller.profile(
                "d30", Map.of("firstName", "Ada", "city", "Oslo", "email", "ada@d30.example", "note", "old"));
        var duplicate =
                caller.profile("d31", Map.of("firstName", "Augusta", "city", "Bergen", "email", "ada@d31.example"));

        caller.asMarketer()
                .body(Map.of(
                        "duplicateId",
                        duplicate,
                        "fields",
                        Map.of("firstName", "SURVIVOR", "city", "NEWEST", "email", "DUPLICATE", "note", "DUPLICATE")))
                .post("/v1/profiles/" + survivor + "/merges")
                .then()
                .statusCode(201);

        caller.asMarketer()
                .get("/v1/profiles/" + survivor)
                .then()
                .body("attributes.firstName", equalTo("Ada"))
                .body("attributes.city", equalTo("Bergen"))
                .body("email", equalTo("ada@d31.example"))
                .body("attributes.note", nullValue())
                .body("identifiers.value", hasItems("ada@d30.example", "ada@d31.example", "d30", "d31"));
        duplicates().body("items", empty());
    }

    @Test
    void aFieldThatIsNeithersIsRefusedAndNothingIsMerged() {
        var survivor = caller.profile("d40", Map.of());
        var duplicate = caller.profile("d41", Map.of());

        caller.asMarketer()
                .body(Map.of("duplicateId", duplicate, "fields", Map.of("shoe", "DUPLICATE")))
                .post("/v1/profiles/" + survivor + "/merges")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("fields.shoe"));

        caller.asMarketer().get("/v1/profiles/" + duplicate).then().body("id", equalTo(duplicate));
    }

    private ValidatableResponse duplicates() {
        return caller.asMarketer().get("/v1/duplicates").then().statusCode(200);
    }
}
