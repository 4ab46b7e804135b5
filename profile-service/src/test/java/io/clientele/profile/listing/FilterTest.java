package io.clientele.profile.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.clientele.profile.Tracks;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPostgres
class FilterTest {

    private static String anna;
    private static String house;
    private static String manager;

    private final Caller caller;
    private final Tracks tracks;
    private final Sql sql;

    FilterTest(Caller caller, Tracks tracks, Sql sql) {
        this.sql = sql;
        this.caller = caller;
        this.tracks = tracks;
    }

    @BeforeEach
    void aFewPeopleOfManyKinds() {
        if (anna != null) {
            return;
        }
        anna = caller.profile(
                "filtered-anna",
                Map.of("country", "Narnia", "language", "en-GB", "role", "PURCHASING_AGENT", "shoes", 43));
        house = caller.profile(
                "filtered-house", Map.of("country", "Narnia", "kind", "ORGANISATION", "member", true, "shoes", "43"));
        caller.profile("filtered-staff", Map.of("country", "Narnia", "internal", true, "plan", "gold: yearly"));
        manager = caller.as("admin")
                .body(Map.of("name", "Filtered Manager", "email", "filtered@managers.example", "capacity", 10))
                .post("/v1/account-managers")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        caller.as("admin")
                .body(Map.of("managerId", manager, "reason", "asked for"))
                .put("/v1/profiles/" + house + "/account-manager")
                .then()
                .statusCode(200);
        tracks.track("filtered-house", "Product Viewed", "2025-05-01T10:00:00Z", Map.of("product_id", "p"));
        sql.of("update profile set created_at = '2020-02-02' where attributes ->> 'country' = 'Narnia'")
                .update();
        consent(anna, "EMAIL", "filtered-news", "GRANTED");
        consent(house, "EMAIL", "filtered-news", "DENIED");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, ORGANISATION, filtered-house",
        "kind, person, filtered-anna filtered-staff",
        "role, PURCHASING_AGENT, filtered-anna",
        "role, CONSUMER, filtered-house filtered-staff",
        "internal, true, filtered-staff",
        "internal, false, filtered-anna filtered-house",
        "language, en-GB, filtered-anna",
        "seenFrom, 2025-05-01, filtered-house",
        "seenTo, 2025-04-30, filtered-anna filtered-staff",
        "createdFrom, 2020-02-03, ''",
        "createdTo, 2020-02-03, filtered-anna filtered-house filtered-staff",
        "attribute, shoes:43, filtered-anna filtered-house",
        "attribute, member:true, filtered-house",
        "attribute, plan:gold: yearly, filtered-staff",
        "attribute, plan:gold, ''",
        "manager, none, filtered-anna filtered-staff",
        "consentChannel, EMAIL, filtered-anna"
    })
    void eachFilterNarrowsTheList(String name, String value, String names) {
        var found = found(Map.of("country", "Narnia", name, value));

        assertThat(String.join(" ", found)).isEqualTo(names);
    }

    @Test
    void filtersHoldTogetherAndAreCounted() {
        var denied = Map.of(
                "country", "Narnia",
                "consentChannel", "EMAIL",
                "consentTopic", "filtered-news",
                "consentStatus", "DENIED");

        assertThat(found(denied)).containsExactly("filtered-house");
        caller.asMarketer()
                .queryParams(denied)
                .get("/v1/profiles/count")
                .then()
                .statusCode(200)
                .body("count", equalTo(1));
        caller.asMarketer()
                .queryParam("attribute", "country:Narnia", "shoes:43")
                .get("/v1/profiles/count")
                .then()
                .body("count", equalTo(2));
    }

    @Test
    void whoLooksAfterThemIsAFilter() {
        assertThat(found(Map.of("manager", manager))).containsExactly("filtered-house");
    }

    @ParameterizedTest
    @CsvSource({
        "kind, ROBOT, kind",
        "role, nobody, role",
        "internal, perhaps, internal",
        "manager, me, manager",
        "createdFrom, yesterday, createdFrom",
        "seenTo, 2024-02-31, seenTo",
        "attribute, nothing, attribute",
        "consentStatus, GRANTED, consentChannel"
    })
    void whatCantBeMeantIsRefused(String name, String value, String field) {
        caller.asMarketer()
                .queryParam(name, value)
                .get("/v1/profiles")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    private void consent(String id, String channel, String topic, String status) {
        caller.asMarketer()
                .body(Map.of("status", status, "basis", "CONSENT", "source", "test"))
                .put("/v1/profiles/%s/consents/%s/%s".formatted(id, channel, topic))
                .then()
                .statusCode(200);
    }

    private List<String> found(Map<String, String> filter) {
        return caller
                .asMarketer()
                .queryParams(filter)
                .queryParam("limit", 200)
                .get("/v1/profiles")
                .then()
                .statusCode(200)
                .extract()
                .<List<List<String>>>path("items.identifiers.value")
                .stream()
                .flatMap(List::stream)
                .filter(name -> name.startsWith("filtered-"))
                .sorted()
                .toList();
    }
}
