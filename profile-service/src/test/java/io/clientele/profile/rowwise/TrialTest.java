package io.clientele.profile.rowwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.clientele.profile.importing.Files;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dry run says what would be, down to some of the people. */
@QuarkusTest
@WithPostgres
class TrialTest {

    private final Files files;
    private final Caller caller;
    private String x;
    private String ada;

    TrialTest(Files files, Caller caller) {
        this.files = files;
        this.caller = caller;
    }

    @BeforeEach
    void known() {
        x = UUID.randomUUID().toString().substring(0, 8);
        ada = caller.profile(x, Map.of("city", "Berlin", "firstName", "Ada"));
    }

    @Test
    void ofPeople() {
        var checked = checked("""
                no,first,city
                %1$s,Ada,Paris
                %1$s-new,Bob,Rome
                """.formatted(x), """
                {"kind": "profiles", "dryRun": true, "columns": {"userId": "no", "firstName": "first", "city": "city"},
                 "constants": {"tier": "gold"},
                 "consents": [{"channel": "EMAIL", "topic": "news", "status": "GRANTED", "basis": "CONSENT"}]}""");

        assertThat(checked.getLong("profilesCreated")).isEqualTo(1);
        assertThat(checked.getLong("profilesChanged")).isEqualTo(1);
        assertThat(checked.getLong("consentsTaken")).isEqualTo(2);
        sampled(checked)
                .body("items", hasSize(1))
                .body("items[0].profileId", equalTo(ada))
                .body("items[0].before", equalTo(mapOf("city", "Berlin", "tier", null)))
                .body("items[0].after", equalTo(Map.of("city", "Paris", "tier", "gold")));
        caller.asMarketer()
                .get("/v1/profiles/" + ada)
                .then()
                .body("attributes.city", equalTo("Berlin"))
                .body("attributes.tier", nullValue());
        caller.asMarketer().delete("/v1/profiles/" + ada).then().statusCode(202);
        sampled(checked).body("items", hasSize(0));
    }

    @Test
    void ofOrdersAndOfMessages() {
        var orders = checked(
                Files.HEADER + "%1$s-o,%1$s,2026-03-01,%1$s,1,4.50,DE\n".formatted(x),
                Files.MAPPING.replaceFirst("\\{", "{\"dryRun\": true,"));
        var messages = checked("""
                {"type": "identify", "messageId": "%1$s", "userId": "%1$s", "traits": {"city": "Oslo"}}
                {"type": "track", "messageId": "%1$s-2", "userId": "%1$s", "event": "Shop Visited"}
                """.formatted(x), "{\"kind\": \"collection\", \"dryRun\": true}");

        assertThat(orders.getLong("purchasesCreated")).isEqualTo(1);
        assertThat(orders.getLong("profilesChanged")).isEqualTo(1);
        sampled(orders).body("items[0].after", equalTo(Map.of("country", "DE")));
        assertThat(messages.getLong("eventsCreated")).isEqualTo(1);
        sampled(messages).body("items[0].after", equalTo(Map.of("city", "Oslo")));
        caller.asMarketer().get("/v1/profiles/" + ada).then().body("attributes.country", nullValue());
    }

    private static Map<String, Object> mapOf(String name, Object value, String other, Object otherValue) {
        var map = new HashMap<String, Object>();
        map.put(name, value);
        map.put(other, otherValue);
        return map;
    }

    private JsonPath checked(String file, String mapping) {
        var checked = files.whole(file, mapping);
        assertThat(checked.getString("state")).isEqualTo("CHECKED");
        return checked;
    }

    private ValidatableResponse sampled(JsonPath checked) {
        return caller.asMarketer()
                .get("/v1/imports/" + checked.getString("id") + "/sample")
                .then()
                .statusCode(200);
    }
}
