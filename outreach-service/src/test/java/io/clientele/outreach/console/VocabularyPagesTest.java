package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the business calls its people. */
@QuarkusTest
@WithPostgres
@WithConsole
class VocabularyPagesTest {

    private static final String TERM = """
            {"relationship": "%s", "word": "%s", "meaning": "Hospitality", "language": "%s", "singular": "guest",
             "plural": "%s", "counts": {}, "examples": ["1 guest", "ضيفان"]}""";

    private final Browser browser;
    private OtherServices services;

    VocabularyPagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("GET /v1/vocabulary", vocabulary("GUEST", "en"));
        services.on("PUT /v1/vocabulary", vocabulary("GUEST", "en"));
        services.on("POST /v1/vocabulary/preview", vocabulary("GUEST", "en"));
        services.on("GET /v1/vocabulary/words", """
                {"items": [{"word": "GUEST", "meaning": {"en": "Is <looked> after", "ar": "يُعتنى به"},
                            "terms": {"en": {"singular": "guest", "plural": "guests"}, "ar": {"singular": "ضيف", "plural": "ضيوف"}}}]}""");
        services.on("GET /v1/vocabulary/proposals", """
                {"people": 4000, "proposals": [{"relationship": "CLIENT", "word": "GUEST", "because":
                    [{"figure": "STAYS", "people": 1200, "among": 2000, "threshold": 0.3}]}]}""");
        services.on("GET /v1/profiles", "{\"items\": []}");
    }

    @Test
    void wordsAreShownWithTheirMeaningAndCounted() {
        browser.admin()
                .get("/console/vocabulary")
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"GUEST\" selected>guests"), containsString("ضيفان"))
                .body(containsString("Is &lt;looked&gt; after"), containsString("en = villager, villagers"))
                .body(not(containsString("proposal-CLIENT")));
    }

    @Test
    void proposalsSayTheFiguresThatDecidedThem() {
        browser.admin()
                .get("/console/vocabulary?propose=true")
                .then()
                .statusCode(200)
                .body(containsString("proposal-CLIENT"), containsString("1200 of 2000"))
                .body(containsString("bought a stay or a meal"));
    }

    @Test
    void whatIsChosenIsSavedAndHowAnOwnWordIsCountedStays() {
        browser.admin()
                .formParam("version", "4")
                .formParam("language", "en")
                .formParam("word.CLIENT", "GUEST")
                .formParam("own.CLIENT", "en = villager, villagers\r\nfr = villageois")
                .formParam("word.EVERYONE", "")
                .post("/console/vocabulary")
                .then()
                .statusCode(303);

        var put = services.last("PUT /v1/vocabulary");
        assertThat(put.header("If-Match")).isEqualTo("\"4\"");
        assertThat(put.body())
                .contains(
                        "\"CLIENT\":{\"word\":\"GUEST\"",
                        "\"counts\":{\"one\":\"a villager\"}",
                        "\"plural\":\"villageois\"")
                .doesNotContain("EVERYONE");
    }

    @Test
    void aPreviewSavesNothingAndWhatIsRefusedComesBack() {
        browser.admin()
                .formParam("do", "preview")
                .formParam("language", "ar")
                .formParam("word.CLIENT", "GUEST")
                .post("/console/vocabulary")
                .then()
                .statusCode(200);
        assertThat(services.last("POST /v1/vocabulary/preview").what()).contains("language=ar");
        assertThat(services.calls()).noneMatch(call -> call.what().startsWith("PUT"));
        browser.admin()
                .formParam("own.CLIENT", "villager")
                .post("/console/vocabulary")
                .then()
                .statusCode(422)
                .body(containsString("must be lines such as"));
    }

    @Test
    void theListOfPeopleIsCalledAsTheBusinessDoes() {
        browser.admin().get("/console/people").then().statusCode(200).body(containsString("<h1>Guests</h1>"));
        services.on("GET /v1/vocabulary", vocabulary("PERSON", "en"));
        browser.admin().get("/console/people").then().statusCode(200).body(containsString("<h1>People</h1>"));
    }

    private static String vocabulary(String word, String language) {
        return """
                {"version": 4, "choices": {"CLIENT": {"word": "GUEST", "own": {"en":
                    {"singular": "villager", "plural": "villagers", "counts": {"one": "a villager"}}}}},
                 "terms": [%s, %s]}""".formatted(
                        TERM.formatted("EVERYONE", word, language, "guests"),
                        TERM.formatted("CLIENT", "GUEST", language, "guests"));
    }
}
