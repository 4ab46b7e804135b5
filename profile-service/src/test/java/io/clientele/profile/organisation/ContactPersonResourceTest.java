package io.clientele.profile.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class ContactPersonResourceTest {

    private final Caller caller;

    ContactPersonResourceTest(Caller caller) {
        this.caller = caller;
    }

    @Test
    void whoSaysToBeOfAnOrganisationSpeaksForIt() {
        var acme = organisation("acme-1");
        var ada = caller.profile("acme-1-ada", Map.of("organisation", "acme-1", "firstName", "Ada"));
        caller.profile("acme-1-bob", Map.of("organisation", "acme-other"));

        persons(acme).body("items.profile.id", contains(ada)).body("items.profile.displayName", contains("Ada"));
        caller.asMarketer()
                .queryParam("limit", 200)
                .get("/v1/organisations")
                .then()
                .statusCode(200)
                .body("items.profile.id", hasItem(acme))
                .body("items.profile.id", not(hasItem(ada)))
                .body("items.find { it.profile.id == '" + acme + "' }.contactPersons", equalTo(1));
    }

    @Test
    void organisationsAreFoundByAnyPartOfWhatTheyAreCalled() {
        var acme = organisation("acme-sought_1");
        organisation("acme-soughtx1");

        for (var query : new String[] {"SOUGHT_1", " acme-sought_1 "}) {
            caller.asMarketer()
                    .queryParam("query", query)
                    .get("/v1/organisations")
                    .then()
                    .statusCode(200)
                    .body("items.profile.id", contains(acme));
        }
        caller.asMarketer()
                .queryParam("query", "100%")
                .get("/v1/organisations")
                .then()
                .body("items", empty());
    }

    @Test
    void aPersonIsAppointedWithAFunctionAndDismissed() {
        var acme = organisation("acme-2");
        var ada = caller.profile("acme-2-ada", Map.of());

        appoint(acme, ada, "buyer").statusCode(200).body("function", equalTo("buyer"));
        appoint(acme, ada, "finance").statusCode(200);
        persons(acme).body("items.function", contains("finance"));

        dismiss(acme, ada);
        persons(acme).body("items", empty());
        caller.asMarketer().get("/v1/profiles/" + ada).then().body("attributes", equalTo(Map.of()));
    }

    @Test
    void dismissalByOneOrganisationDoesNotTouchAnother() {
        var acme = organisation("acme-3");
        var other = organisation("acme-3-other");
        var ada = caller.profile("acme-3-ada", Map.of("organisation", "acme-3"));

        dismiss(other, ada);

        persons(acme).body("items.profile.id", contains(ada));
    }

    @Test
    void contactPersonsGoOverWhenOrganisationsAreMerged() {
        var survivor = organisation("acme-4");
        var duplicate = organisation("acme-4-again");
        var ada = caller.profile("acme-4-ada", Map.of("organisation", "acme-4-again"));

        caller.asMarketer()
                .body(Map.of("duplicateId", duplicate))
                .post("/v1/profiles/" + survivor + "/merges")
                .then()
                .statusCode(201);

        persons(survivor).body("items.profile.id", contains(ada));
    }

    @Test
    void listsComePageByPage() {
        var acme = organisation("acme-5");
        organisation("acme-5-other");
        for (int i = 0; i < 3; i++) {
            caller.profile("acme-5-" + i, Map.of("organisation", "acme-5"));
        }

        String next = caller.asMarketer()
                .queryParam("limit", 2)
                .get("/v1/profiles/" + acme + "/contact-persons")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        caller.asMarketer()
                .queryParam("limit", 2)
                .queryParam("after", next)
                .get("/v1/profiles/" + acme + "/contact-persons")
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        caller.asMarketer()
                .queryParam("limit", 1)
                .get("/v1/organisations")
                .then()
                .body("next", notNullValue());
    }

    @Test
    void whatCannotBeIsRefused() {
        var acme = organisation("acme-6");
        var ada = caller.profile("acme-6-ada", Map.of());

        appoint(ada, acme, "buyer").statusCode(409);
        appoint(acme, acme, "buyer").statusCode(409);
        appoint(acme, ada, "a\nb").statusCode(400);
        appoint(acme, UUID.randomUUID().toString(), "buyer").statusCode(404);
        appoint(UUID.randomUUID().toString(), ada, "buyer").statusCode(404);
        caller.asMarketer().get("/v1/organisations?after=x").then().statusCode(400);
    }

    private String organisation(String userId) {
        return caller.profile(userId, Map.of("kind", "organisation", "name", userId));
    }

    private ValidatableResponse persons(String id) {
        return caller.asMarketer()
                .get("/v1/profiles/" + id + "/contact-persons")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse appoint(String organisation, String person, String function) {
        return caller.asMarketer()
                .body(Map.of("function", function))
                .put("/v1/profiles/" + organisation + "/contact-persons/" + person)
                .then();
    }

    private void dismiss(String organisation, String person) {
        caller.asMarketer()
                .delete("/v1/profiles/" + organisation + "/contact-persons/" + person)
                .then()
                .statusCode(204);
    }
}
