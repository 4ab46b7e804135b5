package io.clientele.outreach.preview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.world.Neighbours;
import io.clientele.outreach.world.Someone;
import io.clientele.outreach.world.WithWorld;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithWorld
class PreviewResourceTest {

    private static final Map<String, String> DRAFT = Map.of(
            "name", "News",
            "subject", "For {{ profile.firstName }}",
            "html",
                    "<p>Dear {{ profile.firstName }}, {{ relationship | default: 'hello' }}</p><a href='https://shop.example/'>shop</a>");

    private final Tokens tokens;
    Neighbours neighbours;

    PreviewResourceTest(Tokens tokens) {
        this.tokens = tokens;
    }

    @AfterEach
    void neighboursAreUp() {
        neighbours.down(false);
    }

    @Test
    void aStoredTemplateIsShownAsOnePersonWouldGetIt() {
        var grace = Someone.named("Grace <3");
        neighbours.know(grace);

        viewer().body(Map.of("profileId", grace.id()))
                .post("/v1/templates/" + stored() + "/previews")
                .then()
                .statusCode(200)
                .body("subject", equalTo("For Grace <3"))
                .body("html", containsString("<p>Dear Grace &lt;3, CLIENT</p>"))
                .body("html", containsString("href='https://shop.example/'"))
                .body("text", startsWith("Dear Grace <3, CLIENT\n\nshop: https://shop.example/"))
                .body("warnings", empty());
    }

    @Test
    void whatIsRecommendedIsShownAndToNobodyInParticularWhatSellsBest() {
        var ada = Someone.named("Ada");
        neighbours.know(ada);
        var offering = Map.of(
                "name", "Offer",
                "subject", "For you",
                "html",
                        "{% for item in recommendations limit: 2 %}<p>{{ item.name }}: {{ item.price | money }}</p>{% endfor %}"
                                + "{% for item in usual %}<i>{{ item.name }}</i>{% endfor %}");

        viewer().body(Map.of("template", offering, "profileId", ada.id()))
                .post("/v1/templates/previews")
                .then()
                .statusCode(200)
                .body(
                        "html",
                        containsString("<p>Camera bag: £80.00</p><p>Portrait sitting: £90.00</p><i>Camera bag</i>"));
        viewer().body(Map.of("template", offering))
                .post("/v1/templates/previews")
                .then()
                .statusCode(200)
                .body("html", containsString("<p>Camera bag: £80.00</p>"))
                .body("html", not(containsString("<i>")));
    }

    @Test
    void somebodyInventedIsLikeTheMembersOfASegment() {
        viewer().body(Map.of("template", DRAFT, "segmentId", UUID.randomUUID()))
                .post("/v1/templates/previews")
                .then()
                .statusCode(200)
                .body("html", containsString("<p>Dear Robin, CLIENT</p>"));
    }

    @Test
    void likeTheMembersOfNoSegmentIsNobody() {
        neighbours.refuse("/persona/people", 404);

        try {
            viewer().body(Map.of("template", DRAFT, "segmentId", UUID.randomUUID()))
                    .post("/v1/templates/previews")
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("segmentId"));
        } finally {
            neighbours.refuse("/persona/people", 0);
        }
    }

    @Test
    void blocksAreShownWithAllThatTheyName() {
        var blocks = List.of(Map.of("type", "text", "text", "You are our {{ relationship }}"));
        var ada = Someone.named("Ada");
        neighbours.know(ada);

        viewer().body(Map.of("template", Map.of("name", "n", "subject", "s", "blocks", blocks), "profileId", ada.id()))
                .post("/v1/templates/previews")
                .then()
                .statusCode(200)
                .body("html", containsString("You are our CLIENT"));
    }

    @Test
    void whoWasMergedIsSeenAsWhoTookTheirsOver() {
        var survivor = Someone.named("Ada");
        var duplicate = Someone.named("Adda").mergedInto(survivor);
        neighbours.know(survivor);
        neighbours.know(duplicate);

        viewer().body(Map.of("profileId", duplicate.id()))
                .post("/v1/templates/" + stored() + "/previews")
                .then()
                .statusCode(200)
                .body("subject", equalTo("For Ada"));
    }

    @Test
    void aDraftIsShownToAnExampleBeforeItIsStored() {
        viewer().body(Map.of("template", DRAFT, "relationship", "CLIENT"))
                .post("/v1/templates/previews")
                .then()
                .statusCode(200)
                .body("html", containsString("Dear Ada, CLIENT"));
    }

    @Test
    void mistakesOfADraftAreTold() {
        var wrong = Map.of("name", "n", "subject", "s", "html", "{{ wrong }}");

        viewer().body(Map.of("template", wrong))
                .post("/v1/templates/previews")
                .then()
                .statusCode(400)
                .body("errors.field", contains("html"));
    }

    @Test
    void whatIsAllowedButUnwiseIsAWarning() {
        var unwise = Map.of(
                "name",
                "n",
                "subject",
                "s",
                "html",
                "<img src='http://a.example/a.png'><a href='shop.html'>a</a>" + "x".repeat(110_000));

        viewer().body(Map.of("template", unwise))
                .post("/v1/templates/previews")
                .then()
                .statusCode(200)
                .body("warnings", hasItem(containsString("102 KB")))
                .body("warnings", hasItem(containsString("(alt)")))
                .body("warnings", hasItem(containsString("(http)")))
                .body("warnings", hasItem(containsString("lead nowhere")));
    }

    @Test
    void nobodyIsFourHundredAndAMissingServiceIsFiveHundredAndThree() {
        var path = "/v1/templates/" + stored() + "/previews";
        var stranger = Map.of("profileId", UUID.randomUUID());

        viewer().body(stranger).post(path).then().statusCode(400).body("errors.field", contains("profileId"));
        neighbours.down(true);
        viewer().body(stranger).post(path).then().statusCode(503).body("detail", not(containsString("Exception")));
        viewer().body(Map.of()).post(path).then().statusCode(200);
    }

    @Test
    void brokenRequestsAreRefused() {
        var path = "/v1/templates/" + stored() + "/previews";

        viewer().body("null").post(path).then().statusCode(400);
        viewer().body("{\"profileId\": \"x\"}").post(path).then().statusCode(400);
        viewer().body("{\"relationship\": \"ENEMY\"}").post(path).then().statusCode(400);
        viewer().body("{}").post("/v1/templates/previews").then().statusCode(400);
        viewer().body("{}")
                .post("/v1/templates/" + UUID.randomUUID() + "/previews")
                .then()
                .statusCode(404);
    }

    private String stored() {
        return as(Tokens.MARKETER)
                .body(DRAFT)
                .post("/v1/templates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private RequestSpecification viewer() {
        return as(Tokens.VIEWER);
    }

    private RequestSpecification as(String role) {
        return given().header("Authorization", tokens.bearerOf("test", role, Duration.ofMinutes(5)))
                .contentType(ContentType.JSON);
    }
}
