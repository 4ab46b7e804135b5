package io.clientele.outreach.template;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.world.WithWorld;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgres
@WithWorld
class TemplateResourceTest {

    private final Tokens tokens;
    private final Templates templates;

    TemplateResourceTest(Tokens tokens, Templates templates) {
        this.tokens = tokens;
        this.templates = templates;
    }

    @Test
    void aTemplateIsKeptAsItWasWritten() {
        var html = "<p  CLASS=x>Dear {{ profile.firstName }}</p>";

        var location = create(Map.of("name", "News", "subject", "Hi", "html", html))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("language", equalTo("en"))
                .extract()
                .header("Location");

        as(Tokens.VIEWER)
                .get(location)
                .then()
                .statusCode(200)
                .body("html", equalTo(html))
                .body("archivedAt", equalTo(null));
    }

    @Test
    void blocksComeBackAsTheyWent() {
        var blocks = List.of(
                Map.of("type", "heading", "text", "Hello"),
                Map.of("type", "button", "text", "Go", "url", "https://shop.example/"),
                Map.of("type", "image", "url", "https://shop.example/a.png", "alt", ""),
                Map.of("type", "divider"),
                Map.of("type", "spacer", "height", 20));

        var id = create(Map.of("name", "News", "subject", "Hi", "blocks", blocks))
                .statusCode(201)
                .extract()
                .path("id");

        as(Tokens.VIEWER)
                .get("/v1/templates/" + id)
                .then()
                .body("blocks.type", contains("heading", "button", "image", "divider", "spacer"))
                .body("blocks[1].url", equalTo("https://shop.example/"));
        assertThat(templates.compiled(UUID.fromString((String) id)).destinations())
                .containsExactly("https://shop.example/");
    }

    @Test
    void everyMistakeIsToldWithItsPlace() {
        create(Map.of(
                        "name",
                        "n",
                        "subject",
                        "{{ profile.firstNam }}",
                        "html",
                        "<p>\n<script>x</script>{{ nonsense }}</p>",
                        "text",
                        "{% if %}"))
                .statusCode(400)
                .body("errors.field", contains("subject", "html", "html", "text"))
                .body(
                        "errors[0].message",
                        startsWith(
                                "line 1, column 4: profile.firstNam is not known; did you mean profile.firstName? Known are "))
                .body("errors[1].message", equalTo("line 2, column 1: <script> is not allowed in mail"))
                .body("errors[2].message", startsWith("line 2, column 22: nonsense is not known"));
    }

    @Test
    void mistakesInBlocksNameTheBlock() {
        var blocks = List.of(
                Map.of("type", "text", "text", "fine"),
                Map.of("type", "button", "text", "{{ x }}", "url", "javascript:alert(1)"));

        create(Map.of("name", "n", "subject", "s", "blocks", blocks))
                .statusCode(400)
                .body("errors.field", contains("blocks[1].text", "blocks[1].url"));
    }

    @Test
    void whatIsWrittenInMjmlIsKeptAsTheHtmlThatItMakes() {
        var mjml = """
                <mjml><mj-body><mj-section><mj-column>
                <mj-text>Dear {{ profile.firstName }}</mj-text>
                </mj-column></mj-section></mj-body></mjml>""";

        create(Map.of("name", "n", "subject", "s", "mjml", mjml))
                .statusCode(201)
                .body("html", containsString("Dear {{ profile.firstName }}"), "html", containsString("<table"));
        create(Map.of("name", "n", "subject", "s", "mjml", mjml.replace("firstName", "frstName")))
                .statusCode(400)
                .body("errors[0].field", equalTo("mjml"))
                .body("errors[0].message", startsWith("line 2, column 18: profile.frstName is not known"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"n\", \"subject\": \"s\"}",
                "{\"name\": \"n\", \"subject\": \"s\", \"html\": \"a\", \"blocks\": [{\"type\": \"divider\"}]}",
                "{\"name\": \"n\", \"subject\": \"s\", \"mjml\": \"<p>x</p>\"}",
                "{\"name\": \"n\", \"subject\": \"a\\nb\", \"html\": \"a\"}",
                "{\"name\": \"\", \"subject\": \"s\", \"html\": \"a\"}",
                "{\"name\": \"n\", \"subject\": \"s\", \"html\": \"a\", \"language\": \"\\\"><script>\"}",
                "{\"name\": \"n\", \"subject\": \"s\", \"blocks\": []}",
                "{\"name\": \"n\", \"subject\": \"s\", \"blocks\": [null]}",
                "{\"name\": \"n\", \"subject\": \"s\", \"blocks\": [{\"type\": \"video\"}]}",
                "{\"name\": \"n\", \"subject\": \"s\", \"blocks\": [{\"type\": \"text\"}]}",
                "{\"name\": \"n\", \"subject\": \"s\", \"blocks\": [{\"type\": \"spacer\", \"height\": 9999}]}",
                "{\"name\": \"n\", \"subject\": \"s\", \"html\": \"a\", \"unknown\": 1}",
                "{\"name\": \"n\\u0000\", \"subject\": \"s\", \"html\": \"a\"}",
                "null",
                "[]",
                ""
            })
    void brokenDraftsAreRefused(String body) {
        as(Tokens.MARKETER)
                .body(body)
                .post("/v1/templates")
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void theSecondOfTwoWhoEditAtOnceIsTold() {
        var path = "/v1/templates/" + stored("First");
        var draft = Map.of("name", "Second", "subject", "s", "html", "b");

        as(Tokens.MARKETER)
                .header("If-Match", "\"1\"")
                .body(draft)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        as(Tokens.MARKETER)
                .header("If-Match", "\"1\"")
                .body(draft)
                .put(path)
                .then()
                .statusCode(412);
        as(Tokens.MARKETER).body(draft).put(path).then().statusCode(200).body("name", equalTo("Second"));
    }

    @Test
    void theSameRequestTwiceMakesOneTemplate() {
        var draft = Map.of("name", "Once", "subject", "s", "html", "b");
        var key = UUID.randomUUID().toString();

        var first =
                as(Tokens.MARKETER).header("Idempotency-Key", key).body(draft).post("/v1/templates");
        var second =
                as(Tokens.MARKETER).header("Idempotency-Key", key).body(draft).post("/v1/templates");

        second.then()
                .statusCode(201)
                .header("Location", first.header("Location"))
                .body("id", equalTo(first.path("id")));
    }

    @Test
    void archivedTemplatesLeaveTheListAndComeBack() {
        var id = stored("To be archived");
        var path = "/v1/templates/" + id;

        as(Tokens.MARKETER).put(path + "/archive").then().statusCode(200);
        as(Tokens.VIEWER).get("/v1/templates").then().body("items.id", not(hasItem(id)));
        as(Tokens.VIEWER).get("/v1/templates?archived=true").then().body("items.id", hasItem(id));

        as(Tokens.MARKETER).delete(path + "/archive").then().statusCode(200);
        as(Tokens.VIEWER).get("/v1/templates").then().body("items.id", hasItem(id));
    }

    @Test
    void aListGoesOnWhereItsPageEnded() {
        var older = stored("Older");
        var newer = stored("Newer");

        var next = as(Tokens.VIEWER)
                .get("/v1/templates?limit=1")
                .then()
                .body("items.id", contains(newer))
                .extract()
                .path("next");

        as(Tokens.VIEWER).get("/v1/templates?limit=1&after=" + next).then().body("items.id", contains(older));
    }

    @Test
    void aDuplicateIsANewTemplateWithTheSameWords() {
        var id = stored("x".repeat(200));

        as(Tokens.MARKETER)
                .post("/v1/templates/" + id + "/duplicates")
                .then()
                .statusCode(201)
                .body("id", not(equalTo(id)))
                .body("name", equalTo("x".repeat(193) + " (copy)"));
    }

    @Test
    void aTemplateThatACampaignUsesCannotBeDeleted() {
        var used = stored("Used");
        var plan = Map.of("name", "Spring", "segmentId", UUID.randomUUID(), "templateId", used, "topic", "newsletter");
        as(Tokens.MARKETER).body(plan).post("/v1/campaigns").then().statusCode(201);
        var unused = stored("Unused");

        as(Tokens.MARKETER)
                .delete("/v1/templates/" + used)
                .then()
                .statusCode(409)
                .body("detail", containsString("Spring"));
        as(Tokens.MARKETER).delete("/v1/templates/" + unused).then().statusCode(204);
        as(Tokens.MARKETER).delete("/v1/templates/" + unused).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"en, Newsletter", "ar, نشرة إخبارية", "th, Newsletter"})
    void startersCanBeStoredAsTheyAre(String language, String name) {
        List<Map<String, Object>> starters = as(Tokens.VIEWER)
                .get("/v1/templates/starters?language=" + language)
                .then()
                .statusCode(200)
                .body("name[0]", equalTo(name))
                .body("", hasSize(3))
                .extract()
                .path("");

        starters.forEach(starter -> {
            starter.values().removeIf(value -> value == null);
            create(starter).statusCode(201);
        });
    }

    @Test
    void viewersOnlyRead() {
        as(Tokens.VIEWER)
                .body(Map.of("name", "n", "subject", "s", "html", "b"))
                .post("/v1/templates")
                .then()
                .statusCode(403);
    }

    private String stored(String name) {
        return create(Map.of("name", name, "subject", "s", "html", "<p>b</p>"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse create(Map<String, ?> draft) {
        return as(Tokens.MARKETER).body(draft).post("/v1/templates").then();
    }

    private RequestSpecification as(String role) {
        return given().header("Authorization", tokens.bearerOf("test", role, Duration.ofMinutes(5)))
                .contentType(ContentType.JSON);
    }
}
