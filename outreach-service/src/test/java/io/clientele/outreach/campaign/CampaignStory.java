package io.clientele.outreach.campaign;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.kit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What a marketer does over HTTP, in words. */
public class CampaignStory {

    private static final Map<String, String> WORDS = Map.of(
            "name", "Spring",
            "subject", "News for {{ profile.firstName }}",
            "html",
                    "<p>Dear {{ profile.firstName }}</p><a href=\"https://shop.example/new\">new</a>"
                            + "<a href=\"https://shop.example/sale?a=1&amp;b=2\">sale</a>",
            "text", "Dear {{ profile.firstName }}",
            "language", "en");

    private final Tokens tokens;

    public CampaignStory(Tokens tokens) {
        this.tokens = tokens;
    }

    public RequestSpecification marketer() {
        return given().header("Authorization", tokens.bearerOf("mia", Tokens.MARKETER, Duration.ofMinutes(5)))
                .contentType(ContentType.JSON);
    }

    public Map<String, Object> plan(UUID segmentId) {
        return new HashMap<>(
                Map.of("name", "Spring news", "segmentId", segmentId, "templateId", template(), "topic", "newsletter"));
    }

    public String draft(UUID segmentId) {
        return draft(plan(segmentId));
    }

    public String draft(Map<String, Object> plan) {
        return marketer()
                .body(plan)
                .post("/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String launched(UUID segmentId) {
        return launched(plan(segmentId));
    }

    public String launched(Map<String, Object> plan) {
        var campaign = draft(plan);
        act(campaign, "launch");
        return campaign;
    }

    public String finished(UUID segmentId) {
        var campaign = launched(segmentId);
        finish(campaign);
        return campaign;
    }

    public void finish(String campaign) {
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(
                        () -> assertThat(get(campaign).getString("state")).isEqualTo("FINISHED"));
    }

    public void act(String campaign, String what) {
        marketer().post("/v1/campaigns/" + campaign + "/" + what).then().statusCode(200);
    }

    public JsonPath get(String campaign) {
        return read("/v1/campaigns/" + campaign);
    }

    /** The state of each delivery, by address. */
    public Map<String, String> states(String campaign) {
        var states = new HashMap<String, String>();
        for (var row :
                read("/v1/campaigns/" + campaign + "/deliveries?limit=1000").<Map<String, String>>getList("items")) {
            states.put(row.get("email"), row.get("state"));
        }
        return states;
    }

    public JsonPath report(String campaign) {
        return read("/v1/campaigns/" + campaign + "/report");
    }

    public JsonPath read(String path) {
        return marketer().get(path).then().statusCode(200).extract().jsonPath();
    }

    private UUID template() {
        return template(WORDS);
    }

    /** The usual one, with another text. */
    public UUID template(String text) {
        var words = new HashMap<>(WORDS);
        words.put("text", text);
        return template(words);
    }

    private UUID template(Map<String, String> words) {
        return UUID.fromString(marketer()
                .body(words)
                .post("/v1/templates")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
