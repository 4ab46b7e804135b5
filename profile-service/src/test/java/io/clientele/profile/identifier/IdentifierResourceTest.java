package io.clientele.profile.identifier;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPostgres
class IdentifierResourceTest {

    private final Caller caller;
    private final String key = UUID.randomUUID().toString().substring(0, 8);
    private final String home = "home@" + key + ".example";
    private final String work = "Work@" + key + ".example";

    IdentifierResourceTest(Caller caller) {
        this.caller = caller;
    }

    @Test
    void somebodyHasSeveralAddressesAndOneThatIsPrimary() {
        var ada = caller.profile(key, Map.of("email", home));

        give(ada, "EMAIL", work, false)
                .statusCode(200)
                .body("items.kind", contains("USER_ID", "EMAIL", "EMAIL"))
                .body("items.value", contains(key, home, work.toLowerCase()))
                .body("items.primary", contains(false, true, false));
        profile(ada).body("email", equalTo(home)).body("attributes.email", equalTo(home));

        give(ada, "EMAIL", work, true).body("items.primary", contains(false, true, false));
        profile(ada).body("email", equalTo(work.toLowerCase()));
        whoIs(home).body("items.id", contains(ada));
        whoIs(work).body("items.id", contains(ada));
    }

    @Test
    void anAddressThatIsTakenAwayIsNobodysAndRemembered() {
        var ada = caller.profile(key, Map.of("email", home));
        give(ada, "EMAIL", work, false);

        take(ada, "EMAIL", work)
                .statusCode(200)
                .body("items.value", contains(key, home, work.toLowerCase()))
                .body("items.until", contains(nullValue(), nullValue(), notNullValue()));

        give(caller.profile(key + "-2", Map.of()), "EMAIL", work, true).statusCode(200);
        take(ada, "EMAIL", home).statusCode(200);
        profile(ada).body("email", nullValue());
        take(ada, "USER_ID", key).statusCode(409).body("detail", containsString("only name"));
    }

    @Test
    void whatWasReplacedThroughAnyOtherDoorIsRememberedToo() {
        var ada = caller.profile(key, Map.of("email", home));
        caller.asMarketer()
                .body("{\"attributes\": {\"email\": null}}")
                .patch("/v1/profiles/" + ada)
                .then()
                .statusCode(200);

        names(ada).body("items.value", contains(key, home)).body("items[1].until", notNullValue());
    }

    @Test
    void thePrimaryOneOfSeveralStaysUntilAnotherIs() {
        var ada = caller.profile(key, Map.of("phone", "+66812345678"));
        give(ada, "PHONE", "+66 89 999 1234", false).statusCode(200).body("items.value", hasItem("+66899991234"));

        take(ada, "PHONE", "+66812345678").statusCode(409).body("detail", containsString("make another one primary"));
        give(ada, "PHONE", "+66899991234", true);
        take(ada, "PHONE", "+66812345678").statusCode(200);
        profile(ada).body("phone", equalTo("+66899991234"));
    }

    @Test
    void nobodyGetsWhatIsSomebodyElses() {
        var ada = caller.profile(key, Map.of("email", home));
        var bob = caller.profile(key + "-2", Map.of());

        give(bob, "EMAIL", home, true).statusCode(409).body("detail", containsString(ada));
        take(bob, "EMAIL", home).statusCode(404);
        give(UUID.randomUUID().toString(), "EMAIL", work, true).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"EMAIL, ada at home", "PHONE, 12", "USER_ID, ' '", "SHOE_SIZE, 42"})
    void whatCanBeNoNameIsRefused(String kind, String value) {
        var ada = caller.profile(key, Map.of());

        give(ada, kind, value, false).statusCode(400);
        take(ada, kind, value).statusCode(400);
    }

    private ValidatableResponse give(String id, String kind, String value, boolean primary) {
        return caller.asMarketer()
                .body(Map.of("kind", kind, "value", value, "primary", primary))
                .post("/v1/profiles/" + id + "/identifiers")
                .then();
    }

    private ValidatableResponse take(String id, String kind, String value) {
        return caller.asMarketer()
                .queryParam("kind", kind)
                .queryParam("value", value)
                .delete("/v1/profiles/" + id + "/identifiers")
                .then();
    }

    private ValidatableResponse names(String id) {
        return caller.asMarketer().get("/v1/profiles/" + id + "/identifiers").then();
    }

    private ValidatableResponse profile(String id) {
        return caller.asMarketer().get("/v1/profiles/" + id).then();
    }

    private ValidatableResponse whoIs(String email) {
        return caller.asMarketer()
                .queryParam("email", email)
                .get("/v1/profiles")
                .then();
    }
}
