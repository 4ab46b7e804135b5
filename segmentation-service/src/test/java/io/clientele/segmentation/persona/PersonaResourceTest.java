package io.clientele.segmentation.persona;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithFeed
class PersonaResourceTest {

    private final Tokens tokens;
    private final Sql sql;
    private FeedServer feed;

    PersonaResourceTest(Tokens tokens, Sql sql) {
        this.tokens = tokens;
        this.sql = sql;
    }

    @BeforeEach
    void open() throws IOException {
        feed = new FeedServer(Neighbourhood.story().lines());
        Reader.awaitAll(feed, tokens, Duration.ofSeconds(60));
    }

    @AfterEach
    void close() throws IOException {
        feed.close();
    }

    @Test
    void theTypicalMemberHasWhatMostHaveAndTheMiddleOfWhatIsOrdered() {
        var persona = persona(segment("country", "Jordan"));

        assertThat(persona.getInt("people")).isEqualTo(60); // without staff and who objects
        assertThat(typical(persona, "COUNTRY")).isEqualTo("Jordan");
        assertThat(typical(persona, "GENDER")).isEqualTo("female");
        assertThat(typical(persona, "AGE")).isEqualTo("25-34");
        assertThat(typical(persona, "CATEGORY")).isEqualTo("Books");
        assertThat(typical(persona, "ORDERS")).isEqualTo("1");
        assertThat(typical(persona, "INCOME")).isEqualTo("middle");
        assertThat(persona.getInt("traits.find { it.trait == 'GENDER' }.alike.people"))
                .isEqualTo(57);
        assertThat(persona.getDouble("likeness.members")).isGreaterThan(0.9);
        assertThat(persona.getDouble("likeness.others")).isLessThan(0.6);
        assertThat(persona.getInt("likeness.close.people")).isEqualTo(60);
    }

    @Test
    void whatSetsMembersApartIsMoreThanChance() {
        var persona = persona(segment("country", "Jordan"));

        var apart = persona.<String>getList("apart.value");
        assertThat(apart).contains("Jordan", "Books", "25-34", "female");
        assertThat(persona.<String>getList("apart.trait")).doesNotContain("INCOME");
        Map<String, Object> jordan = persona.getMap("apart.find { it.value == 'Jordan' }");
        assertThat(((Number) jordan.get("lift")).doubleValue()).isCloseTo(200.0 / 60, within(1e-3));
        assertThat(((Number) jordan.get("elsewhere")).doubleValue()).isZero();
        assertThat(((Number) jordan.get("chance")).doubleValue()).isLessThan(1e-6);
    }

    @Test
    void fewAreNotShownAndNothingThatIsNobodysBusinessIsLookedAt() {
        var whole = persona(segment("country", "Jordan"));

        assertThat(whole.<String>getList("traits.find { it.trait == 'GENDER' }.values.value"))
                .containsExactly("female"); // there are three men
        assertThat(whole.prettify()).doesNotContain("religion").doesNotContain("Real");
        assertThat(persona(segment("birthDate", "1984-06-15")).getBoolean("tooFew"))
                .isTrue();
    }

    @Test
    void whoNeverBoughtAnythingDidNotBuyLately() {
        var persona = persona(segment("country", "United Kingdom"));

        assertThat(persona.getInt("traits.find { it.trait == 'ORDERS' }.known")).isEqualTo(140);
        assertThat(persona.getInt("traits.find { it.trait == 'LAST' }.known")).isEqualTo(70);
    }

    @Test
    void inventedPeopleAreLikeTheMembersAndNobodyElse() {
        var segment = segment("country", "Jordan");

        var answer = marketer().get("/v1/segments/" + segment + "/persona/people?count=50&seed=7");
        var people = answer.jsonPath();

        assertThat(people.<String>getList("email"))
                .hasSize(50)
                .doesNotHaveDuplicates()
                .allMatch(email -> email.endsWith("@persona.invalid"));
        assertThat(people.<Boolean>getList("invented")).containsOnly(true);
        assertThat(people.<String>getList("attributes.country")).containsOnly("Jordan");
        assertThat(people.<String>getList("attributes.gender")).containsOnly("female");
        assertThat(people.<String>getList("attributes.birthDate"))
                .allMatch(day -> day.compareTo("1975") > 0 && day.compareTo("1987") < 0);
        assertThat(people.<String>getList("attributes.firstName")).noneMatch(name -> name.startsWith("Real"));
        assertThat(people.<String>getList("attributes.incomeBand")).contains("middle", "high");
        var again = marketer().get("/v1/segments/" + segment + "/persona/people?count=50&seed=7");
        assertThat(again.asString()).isEqualTo(answer.asString());
    }

    @Test
    void whatHangsTogetherIsDrawnTogether() {
        var people = marketer()
                .get("/v1/segments/" + segment("language", "en") + "/persona/people?count=50&seed=3")
                .jsonPath();

        var drawn = people.<Map<String, String>>getList("traits");
        var mixed = drawn.stream()
                .filter(traits -> traits.containsKey("CATEGORY"))
                .filter(traits -> traits.get("COUNTRY").equals("Jordan")
                        != traits.get("CATEGORY").equals("Books"))
                .toList();
        assertThat(mixed).isEmpty();
        assertThat(Set.copyOf(people.<String>getList("attributes.country")))
                .isEqualTo(Set.of("Jordan", "United Kingdom"));
    }

    @Test
    void whoAsksAgainIsToldTheSameWithoutEverybodyBeingPassedOverUntilTheSegmentIsAnother() {
        var segment = segment("country", "Jordan");
        var persona = persona(segment).prettify();
        var people = "/v1/segments/" + segment + "/persona/people?count=50";
        sql.of("update reading.person set attributes = attributes - 'gender'").update();

        assertThat(persona(segment).prettify()).isEqualTo(persona);
        assertThat(marketer().get(people).jsonPath().<String>getList("attributes.gender"))
                .containsOnly("female");

        change(segment, "country", "United Kingdom");

        assertThat(persona(segment).getInt("people")).isEqualTo(140);
        assertThat(marketer().get(people).jsonPath().<String>getList("attributes.gender"))
                .containsOnlyNulls();
    }

    @Test
    void aSegmentThatIsNotThereHasNoPersona() {
        marketer().get("/v1/segments/" + UUID.randomUUID() + "/persona").then().statusCode(404);
    }

    private static String typical(JsonPath persona, String trait) {
        return persona.getString("traits.find { it.trait == '" + trait + "' }.typical");
    }

    private JsonPath persona(String segment) {
        return marketer().get("/v1/segments/" + segment + "/persona").jsonPath();
    }

    private void change(String segment, String attribute, String value) {
        marketer()
                .body(definition(attribute, value))
                .put("/v1/segments/" + segment)
                .then()
                .statusCode(200);
    }

    private static String definition(String attribute, String value) {
        return """
                {"name":"Some","condition":{"type":"attribute","name":"%s","is":"EQUAL","value":"%s"}}""".formatted(attribute, value);
    }

    private String segment(String attribute, String value) {
        return marketer()
                .body(definition(attribute, value))
                .post("/v1/segments")
                .jsonPath()
                .getString("id");
    }

    private RequestSpecification marketer() {
        return given().header("Authorization", tokens.bearerOf("test", Tokens.MARKETER, Duration.ofMinutes(5)))
                .contentType("application/json");
    }
}
