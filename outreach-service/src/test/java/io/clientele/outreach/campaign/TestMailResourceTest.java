package io.clientele.outreach.campaign;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.world.Neighbours;
import io.clientele.outreach.world.Someone;
import io.clientele.outreach.world.TestRelay;
import io.clientele.outreach.world.WithWorld;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithWorld
class TestMailResourceTest {

    private final Tokens tokens;
    Neighbours neighbours;
    TestRelay relay;

    TestMailResourceTest(Tokens tokens) {
        this.tokens = tokens;
    }

    @Test
    void aTestIsOnItsWayWhenItIsAccepted() {
        var grace = Someone.named("Grace");
        neighbours.know(grace);

        as(Tokens.MARKETER)
                .body(Map.of("to", List.of("eyes@tests.example"), "profileId", grace.id()))
                .post(campaign() + "/tests")
                .then()
                .statusCode(202);

        assertThat(relay.to("eyes@tests.example"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Subject: [Test] For Grace"));
    }

    @Test
    void brokenRequestsAreRefused() {
        var path = campaign() + "/tests";

        as(Tokens.MARKETER)
                .body(Map.of("to", List.of("nobody")))
                .post(path)
                .then()
                .statusCode(400)
                .body("errors.field", contains("to[0]"));
        as(Tokens.MARKETER).body("{\"to\": [null]}").post(path).then().statusCode(400);
        as(Tokens.MARKETER).body("{}").post(path).then().statusCode(400);
        as(Tokens.MARKETER).body("null").post(path).then().statusCode(400);
        as(Tokens.VIEWER)
                .body(Map.of("to", List.of("a@b.example")))
                .post(path)
                .then()
                .statusCode(403);
        as(Tokens.MARKETER)
                .body(Map.of("to", List.of("a@b.example")))
                .post("/v1/campaigns/" + UUID.randomUUID() + "/tests")
                .then()
                .statusCode(404);
    }

    private String campaign() {
        String template = as(Tokens.MARKETER)
                .body(Map.of("name", "News", "subject", "For {{ profile.firstName }}", "html", "<p>Hello</p>"))
                .post("/v1/templates")
                .then()
                .extract()
                .path("id");
        var plan =
                Map.of("name", "Spring", "segmentId", UUID.randomUUID(), "templateId", template, "topic", "newsletter");
        return as(Tokens.MARKETER)
                .body(plan)
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private RequestSpecification as(String role) {
        return given().header("Authorization", tokens.bearerOf("test", role, Duration.ofMinutes(5)))
                .contentType(ContentType.JSON);
    }
}
