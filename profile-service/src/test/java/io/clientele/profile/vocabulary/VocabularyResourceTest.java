package io.clientele.profile.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.clientele.profile.Tracks;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class VocabularyResourceTest {

    private static final String CLIENT = "terms.find { it.relationship == 'CLIENT' }.";

    private final Caller caller;
    private final Tracks tracks;
    private final Behaviour behaviour;

    VocabularyResourceTest(Caller caller, Tracks tracks, Behaviour behaviour) {
        this.behaviour = behaviour;
        this.caller = caller;
        this.tracks = tracks;
    }

    @AfterEach
    void asEver() {
        put(null, "{\"choices\": {}}").statusCode(200);
    }

    @Test
    void untilSomebodyChoosesTheUsualWordsAreSaid() {
        in("en").body("terms.relationship", contains("EVERYONE", "PROSPECT", "CUSTOMER", "BECOMING_CLIENT", "CLIENT"))
                .body(CLIENT + "plural", equalTo("clients"))
                .body(CLIENT + "examples", contains("1 client", "2 clients", "3 clients", "11 clients", "100 clients"));
        in("ar-EG")
                .body(CLIENT + "language", equalTo("ar"))
                .body(CLIENT + "examples", contains("عميل واحد", "عميلان", "3 عملاء", "11 عميلًا", "100 عميل"));
        in("sw").body(CLIENT + "language", equalTo("en"));
    }

    @Test
    void aWordOfTheCatalogueOrOnesOwnIsChosenByLanguage() {
        put(null, """
                {"choices": {"CLIENT": {"word": "GUEST", "own": {"en": {"singular": "villager", "plural": "villagers"}}},
                             "EVERYONE": {"word": "VISITOR"}}}""").statusCode(200).body(CLIENT + "singular", equalTo("villager"));

        in("en").body(CLIENT + "word", equalTo("GUEST"))
                .body(CLIENT + "examples", hasItems("1 villager", "2 villagers"))
                .body("terms[0].plural", equalTo("visitors"))
                .body("terms[2].plural", equalTo("customers"));
        in("th").body(CLIENT + "examples[2]", equalTo("แขก 3 ท่าน"));
    }

    @Test
    void aPreviewChangesNothing() {
        caller.asMarketer()
                .body("{\"choices\": {\"CLIENT\": {\"word\": \"PATIENT\"}}}")
                .post("/v1/vocabulary/preview?language=id")
                .then()
                .statusCode(200)
                .body(CLIENT + "examples[1]", equalTo("2 pasien"));
        in("en").body(CLIENT + "word", equalTo("CLIENT"));
    }

    @Test
    void whoSavesAnOldStateIsToldSo() {
        var tag = in("en").extract().header("ETag");

        put(tag, "{\"choices\": {\"CLIENT\": {\"word\": \"PATRON\"}}}").statusCode(200);
        put(tag, "{\"choices\": {}}").statusCode(412);
        put("nonsense", "{\"choices\": {}}").statusCode(412);
        in("en").body(CLIENT + "word", equalTo("PATRON"));
    }

    @Test
    void whatCanNotBeChosenIsA400() {
        put(null, "{\"choices\": {\"CLIENT\": {\"word\": \"WIZARD\"}}}")
                .statusCode(400)
                .body("errors.field", contains("choices.CLIENT.word"));
        put(null, "{\"choices\": {\"FRIEND\": {\"word\": \"GUEST\"}}}").statusCode(400);
        put(null, "{\"choices\": {\"CLIENT\": null}}").statusCode(400);
        put(null, "{\"choices\": {\"CLIENT\": {\"own\": {\"en\": {\"singular\": \"\", \"plural\": \"x\"}}}}}")
                .statusCode(400);
        put(
                        null,
                        "{\"choices\": {\"CLIENT\": {\"own\": {\"en\": {\"singular\": \"x\", \"plural\": \"x\", \"counts\": {\"lots\": \"x\"}}}}}}")
                .statusCode(400);
        put(null, "{}").statusCode(400);
        caller.asMarketer().get("/v1/vocabulary?language=no language").then().statusCode(400);
    }

    @Test
    void theCatalogueSaysWhatEachWordSaysAboutTheTie() {
        caller.as(Tokens.VIEWER)
                .get("/v1/vocabulary/words")
                .then()
                .statusCode(200)
                .body("items.word", hasItems("GUEST", "PATIENT", "MEMBER", "SUBSCRIBER", "FOLLOWER"))
                .body(
                        "items.find { it.word == 'FOLLOWER' }.meaning.en",
                        equalTo("Gives attention and nothing else: reads and watches without buying."));
    }

    @Test
    void proposalsComeFromWhatPeopleDidAndLeaveStaffOut() {
        var before = behaviour.count();
        for (int guest = 0; guest < 30; guest++) {
            tracks.track(
                    "hotel-" + guest,
                    "Order Completed",
                    "2026-03-01T10:00:00Z",
                    Map.of(
                            "order_id",
                            "hotel-" + guest,
                            "currency",
                            "EUR",
                            "total",
                            90,
                            "products",
                            List.of(Map.of(
                                    "sku",
                                    "R",
                                    "name",
                                    "Double room",
                                    "category",
                                    "Rooms",
                                    "quantity",
                                    1,
                                    "price",
                                    90))));
        }
        caller.profile("hotel-staff", Map.of("internal", true));

        var after = behaviour.count();
        assertThat(after.people()).isEqualTo(before.people() + 30);
        for (var figure : List.of(Figure.BOUGHT, Figure.STAYS)) {
            assertThat(after.of().get(figure))
                    .as(figure.name())
                    .isEqualTo(before.of().get(figure) + 30);
        }
        caller.asMarketer()
                .get("/v1/vocabulary/proposals")
                .then()
                .statusCode(200)
                .body("people", greaterThanOrEqualTo(30))
                .body(
                        "proposals.relationship",
                        contains("EVERYONE", "PROSPECT", "CUSTOMER", "BECOMING_CLIENT", "CLIENT"));
    }

    private ValidatableResponse in(String language) {
        return caller.as(Tokens.VIEWER)
                .get("/v1/vocabulary?language=" + language)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse put(String tag, String body) {
        var asking = caller.asMarketer();
        return (tag == null ? asking : asking.header("If-Match", tag))
                .body(body)
                .put("/v1/vocabulary")
                .then();
    }
}
