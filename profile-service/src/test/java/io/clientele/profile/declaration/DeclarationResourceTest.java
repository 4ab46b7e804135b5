package io.clientele.profile.declaration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class DeclarationResourceTest {

    private static final String NUMBER = "{\"type\": \"NUMBER\", \"least\": \"0\", \"most\": \"300\"}";

    private final Caller caller;

    DeclarationResourceTest(Caller caller) {
        this.caller = caller;
    }

    @Test
    void whatDoesNotFitIsRefusedThroughEveryDoorAndWhatFitsIsKeptInItsForm() {
        declare("shoeSize", NUMBER).statusCode(201);
        var id = caller.profile("declared-1", Map.of("shoeSize", "42.5"));

        profile(id).body("attributes.shoeSize", equalTo(42.5f));
        caller.asMarketer()
                .body("{\"attributes\": {\"shoeSize\": \"large\"}}")
                .patch("/v1/profiles/" + id)
                .then()
                .statusCode(400)
                .body("errors.field", contains("attributes.shoeSize"))
                .body("errors.message", contains("must be a number such as 12.5"));
        identify("declared-1", Map.of("shoeSize", 301))
                .statusCode(400)
                .body("errors.field", contains("traits.shoeSize"))
                .body("errors.message", contains("must be at most 300"));
        var item = Map.of(
                "type",
                "identify",
                "messageId",
                UUID.randomUUID(),
                "userId",
                "declared-1",
                "traits",
                Map.of("shoeSize", -1));
        caller.asMarketer()
                .body(Map.of("batch", List.of(item)))
                .post("/v1/batch")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(0))
                .body("rejected[0].errors.message", contains("must be at least 0"));
        identify("declared-1", Map.of("shoeSize", 43, "hatSize", "any")).statusCode(200);
        profile(id).body("attributes.shoeSize", equalTo(43)).body("attributes.hatSize", equalTo("any"));
    }

    @Test
    void aChangeSaysFirstHowManyValuesWouldNotFitAndLosesNone() {
        caller.profile("pets-1", Map.of("pet", "cat"));
        caller.profile("pets-2", Map.of("pet", "cat"));
        caller.profile("pets-3", Map.of("pet", "dragon"));
        var pets = "{\"type\": \"CHOICE\", \"choices\": [\"cat\", \"dog\"]}";

        caller.asMarketer()
                .body(pets)
                .post("/v1/attributes/pet/impact")
                .then()
                .statusCode(200)
                .body("people", equalTo(3))
                .body("unfittingBefore", equalTo(0))
                .body("unfittingAfter", equalTo(1))
                .body("examples.value", contains("dragon"))
                .body("examples.message", contains("must be one of [cat, dog]"));
        declare("pet", pets).statusCode(409).body("detail", containsString("Of 3 people 1 would"));
        declare("pet?unfitting=KEEP", pets).statusCode(201);

        var dragon = caller.asMarketer()
                .get("/v1/profiles?userId=pets-3")
                .then()
                .extract()
                .<String>path("items[0].id");
        profile(dragon).body("attributes.pet", equalTo("dragon"));
        var dogs = "{\"type\": \"CHOICE\", \"choices\": [\"dog\"]}";
        change("pet", "\"1\"", dogs).statusCode(409).body("detail", containsString("3 would have"));
        change("pet", "\"1\"", "{\"type\": \"TEXT\"}").statusCode(200).header("ETag", equalTo("\"2\""));
        change("pet", "\"1\"", "{\"type\": \"TEXT\"}").statusCode(412);
        profile(dragon).body("attributes.pet", equalTo("dragon"));
    }

    @Test
    void aDeclarationIsReadAsItWasMadeAndGoesAgain() {
        var said = """
                {"type": "TEXT", "pattern": "[A-Z]+", "meaning": "What is printed on the card",
                 "labels": {"en": "Card", "ar": "البطاقة"}}""";
        declare("loyalty card", said)
                .statusCode(201)
                .header("Location", containsString("/v1/attributes/loyalty%20card"));

        caller.as(Tokens.VIEWER)
                .get("/v1/attributes/loyalty card")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("form.labels.ar", equalTo("البطاقة"))
                .body("form.pattern", equalTo("[A-Z]+"));
        caller.as(Tokens.VIEWER).get("/v1/attributes").then().body("items.name", hasItem("loyalty card"));
        declare("loyalty card", said).statusCode(409);
        caller.asMarketer()
                .header("If-Match", "\"7\"")
                .delete("/v1/attributes/loyalty card")
                .then()
                .statusCode(412);
        caller.asMarketer().delete("/v1/attributes/loyalty card").then().statusCode(204);
        caller.asMarketer().get("/v1/attributes").then().body("items.name", not(hasItem("loyalty card")));
        identify("declared-2", Map.of("loyalty card", "lower")).statusCode(200);
    }

    @Test
    void whatIsNotDeclaredIsRefusedOnceTheBusinessSaysSo() {
        policy("{\"onlyDeclared\": true}").statusCode(200).body("onlyDeclared", equalTo(true));
        try {
            identify("declared-3", Map.of("firstName", "Ada", "surprise", 1))
                    .statusCode(400)
                    .body("errors.field", contains("traits.surprise"))
                    .body("errors.message", contains("is not declared, see /v1/attributes"));
            identify("declared-3", Map.of("firstName", "Ada", "address", Map.of("city", "Leeds")))
                    .statusCode(200);
        } finally {
            policy("{\"onlyDeclared\": false}").statusCode(200);
        }
        identify("declared-3", Map.of("surprise", 1)).statusCode(200);
    }

    @Test
    void whatCanNotBeDeclaredIsRefusedWithTheField() {
        declare("birthDate", "{\"type\": \"TEXT\"}").statusCode(400).body("errors.field", contains("name"));
        declare("health", "{\"type\": \"TEXT\"}").statusCode(400).body("errors.field", contains("name"));
        declare("a/b", "{\"type\": \"TEXT\"}").statusCode(400);
        declare("x", "{\"type\": \"COLOUR\"}").statusCode(400);
        declare("x", "{\"type\": \"TEXT\", \"pattern\": \"(\"}")
                .statusCode(400)
                .body("errors.field", contains("pattern"));
        declare("x", "{\"type\": \"CHOICE\"}").statusCode(400).body("errors.field", contains("choices"));
        declare("x", "{\"type\": \"TEXT\", \"labels\": {\"en\": \"\"}}").statusCode(400);
        declare("x", "{\"type\": \"TEXT\", \"labels\": {\"not a language\": \"x\"}}")
                .statusCode(400);
        declare("x", "{}").statusCode(400);
        change("nobodyDeclaredIt", null, "{\"type\": \"TEXT\"}").statusCode(404);
        policy("{}").statusCode(400);
    }

    /** {@code name} may be followed by a query. */
    private ValidatableResponse declare(String name, String form) {
        var parts = name.split("\\?", 2);
        return caller.asMarketer()
                .body("{\"name\": \"%s\", \"form\": %s}".formatted(parts[0], form))
                .post("/v1/attributes" + (parts.length > 1 ? "?" + parts[1] : ""))
                .then();
    }

    private ValidatableResponse change(String name, String tag, String form) {
        var asking = caller.asMarketer();
        return (tag == null ? asking : asking.header("If-Match", tag))
                .body(form)
                .put("/v1/attributes/" + name)
                .then();
    }

    private ValidatableResponse policy(String body) {
        return caller.asMarketer().body(body).put("/v1/attribute-policy").then();
    }

    private ValidatableResponse identify(String userId, Map<String, ?> traits) {
        return caller.asMarketer()
                .body(Map.of("messageId", UUID.randomUUID(), "userId", userId, "traits", traits))
                .post("/v1/identify")
                .then();
    }

    private ValidatableResponse profile(String id) {
        return caller.asMarketer().get("/v1/profiles/" + id).then().statusCode(200);
    }
}
