package io.clientele.outreach.suppression;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.world.WithWorld;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgres
@WithWorld
class SuppressionResourceTest {

    private final Tokens tokens;
    private final Suppressions suppressions;

    SuppressionResourceTest(Tokens tokens, Suppressions suppressions) {
        this.tokens = tokens;
        this.suppressions = suppressions;
    }

    @Test
    void anAddressIsSuppressedForOneTopicOrForAll() {
        suppress(Map.of("email", "One@example.com", "topic", "birthdays"));
        suppress(Map.of("email", "all@example.com", "note", "asked on the phone"));

        var both = List.of("one@example.com", "all@example.com", "other@example.com");
        assertThat(suppressions.among(hashes(both), "birthdays"))
                .containsExactlyInAnyOrderElementsOf(hashes(both.subList(0, 2)));
        assertThat(suppressions.among(hashes(both), "newsletter"))
                .containsExactly(suppressions.hash("all@example.com"));
    }

    private List<String> hashes(List<String> addresses) {
        return addresses.stream().map(suppressions::hash).toList();
    }

    @Test
    void theListHoldsNoAddress() {
        var made = suppress(Map.of("email", "hidden@example.com"));

        var found = marketer()
                .get("/v1/suppressions?email=HIDDEN@example.com")
                .then()
                .body("items", hasSize(1))
                .extract()
                .asString();
        assertThat(found).contains(made).doesNotContain("hidden");
    }

    @Test
    void liftingNeedsAReason() {
        var made = suppress(Map.of("email", "back@example.com"));
        marketer().delete("/v1/suppressions/" + made).then().statusCode(400);
        marketer()
                .delete("/v1/suppressions/" + made + "?reason=asked+to+come+back")
                .then()
                .statusCode(204);
        marketer().delete("/v1/suppressions/" + made + "?reason=again").then().statusCode(404);

        assertThat(suppressions.among(hashes(List.of("back@example.com")), "newsletter"))
                .isEmpty();

        suppress(Map.of("email", "back@example.com"));
        assertThat(suppressions.among(hashes(List.of("back@example.com")), "newsletter"))
                .hasSize(1);
    }

    @Test
    void pagesFollowOneAnother() {
        for (int i = 0; i < 5; i++) {
            suppress(Map.of("email", "page" + i + "@example.com"));
        }

        String next = marketer()
                .get("/v1/suppressions?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");

        marketer()
                .get("/v1/suppressions?limit=2&after=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "", "{\"email\":\"no address\"}", "{\"email\":\"a@example.com\",\"why\":1}"})
    void nonsenseIsRefused(String body) {
        marketer().body(body).post("/v1/suppressions").then().statusCode(400);
    }

    @Test
    void viewersOnlyRead() {
        given().header("Authorization", tokens.bearerOf("vera", Tokens.VIEWER, Duration.ofMinutes(1)))
                .contentType(ContentType.JSON)
                .body(Map.of("email", "a@example.com"))
                .post("/v1/suppressions")
                .then()
                .statusCode(403);
    }

    private String suppress(Map<String, String> what) {
        return marketer()
                .body(what)
                .post("/v1/suppressions")
                .then()
                .statusCode(201)
                .body("reason", equalTo("MANUAL"))
                .extract()
                .path("id");
    }

    private RequestSpecification marketer() {
        return given().header("Authorization", tokens.bearerOf("mia", Tokens.MARKETER, Duration.ofMinutes(5)))
                .contentType(ContentType.JSON);
    }
}
