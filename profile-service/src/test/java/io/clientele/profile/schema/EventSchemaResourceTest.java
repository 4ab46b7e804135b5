package io.clientele.profile.schema;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.clientele.profile.Tracks;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class EventSchemaResourceTest {

    private static final String PLANS = """
            {"schema": {"type": "object", "required": ["plan"],
                        "properties": {"plan": {"type": "string", "maxLength": 10}, "seats": {"type": "integer"}}}}""";

    private final Caller caller;
    private final Tracks tracks;

    EventSchemaResourceTest(Caller caller, Tracks tracks) {
        this.caller = caller;
        this.tracks = tracks;
    }

    @Test
    void anEventThatBreaksTheSchemaOfItsNameIsRejectedWithPaths() {
        put("Plan Chosen", PLANS);

        tracks.send("s1", "Plan Chosen", "2026-03-01T10:00:00Z", Map.of("seats", "many"))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("properties.plan", "properties.seats"));
        tracks.track("s1", "Plan Chosen", "2026-03-01T10:00:00Z", Map.of("plan", "small"));
        tracks.track("s1", "Plan Left", "2026-03-01T10:00:00Z", Map.of("seats", "many"));

        caller.asMarketer().delete("/v1/event-schemas/Plan Chosen").then().statusCode(204);
        tracks.track("s1", "Plan Chosen", "2026-03-01T10:00:00Z", Map.of("seats", "many"));
    }

    @Test
    void ordersMayBeHeldToASchemaToo() {
        put("Order Refunded", "{\"schema\": {\"required\": [\"reason\"]}}");

        tracks.send("s2", "Order Refunded", "2026-03-01T10:00:00Z", Map.of("order_id", "s2", "total", 3))
                .statusCode(400)
                .body("errors.field", contains("properties.reason"));

        caller.asMarketer().delete("/v1/event-schemas/Order Refunded").then().statusCode(204);
    }

    @Test
    void aSchemaIsReadAsItWasWritten() {
        put("Tour Taken", PLANS);

        caller.asMarketer()
                .get("/v1/event-schemas/Tour Taken")
                .then()
                .statusCode(200)
                .body("event", equalTo("Tour Taken"))
                .body("schema.properties.plan.maxLength", equalTo(10));
        caller.as(Tokens.VIEWER)
                .get("/v1/event-schemas")
                .then()
                .statusCode(200)
                .body("items.event", hasItem("Tour Taken"));
        caller.asMarketer().delete("/v1/event-schemas/Tour Taken").then().statusCode(204);
        caller.asMarketer().delete("/v1/event-schemas/Tour Taken").then().statusCode(404);
        caller.asMarketer().get("/v1/event-schemas").then().body("items.event", not(hasItem("Tour Taken")));
    }

    @Test
    void whatIsNoSchemaIsA400() {
        for (var body : new String[] {
            "{\"schema\": {\"type\": 7}}",
            "{\"schema\": []}",
            "{\"schema\": null}",
            "{}",
            "{\"schema\": {\"$ref\": \"http://127.0.0.1/x\"}}",
            "{\"schema\": {\"title\": \"\\u0000\"}}",
            "{\"schema\": {\"title\": \"" + "x".repeat(70_000) + "\"}}"
        }) {
            caller.asMarketer()
                    .body(body)
                    .put("/v1/event-schemas/Garbage")
                    .then()
                    .statusCode(400);
        }
        caller.as(Tokens.VIEWER)
                .body(PLANS)
                .put("/v1/event-schemas/Garbage")
                .then()
                .statusCode(403);
        caller.asMarketer().get("/v1/event-schemas/Garbage").then().statusCode(404);
    }

    private void put(String event, String body) {
        caller.asMarketer().body(body).put("/v1/event-schemas/" + event).then().statusCode(200);
    }
}
