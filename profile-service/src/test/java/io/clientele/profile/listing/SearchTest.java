package io.clientele.profile.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPostgres
class SearchTest {

    private final Caller caller;

    SearchTest(Caller caller) {
        this.caller = caller;
    }

    @BeforeEach
    void peopleOfManyScripts() {
        if (!found("sought-soren").isEmpty()) {
            return;
        }
        known("sought-soren", Map.of("firstName", "Søren", "middleName", "Åke", "lastName", "Müller-Lüdenscheidt"));
        known("sought-isik", Map.of("firstName", "Işıl", "lastName", "IŞIK", "nickname", "Dilek"));
        known("sought-ahmad", Map.of("name", "أَحْمَد الفاطِمِيّ", "city", "القاهرة"));
        known("sought-huda", Map.of("name", "هدى شيماء"));
        known("sought-somchai", Map.of("firstName", "สมชาย", "lastName", "ใจดี", "street", "ถนนสุขุมวิท 21"));
        known("sought-wang", Map.of("firstName", "小明", "lastName", "王"));
        known("sought-kim", Map.of("firstName", "철수", "lastName", "김"));
        known("sought-phone", Map.of("phone", "+66812345678", "street", "12 Rue de l'Église"));
    }

    @ParameterizedTest
    @CsvSource({
        "soren, sought-soren",
        "SØREN, sought-soren",
        "muller ake, sought-soren",
        "lüdensch, sought-soren",
        "Müller-Lü, sought-soren",
        "isik, sought-isik",
        "ISIK, sought-isik",
        "İŞIK, sought-isik",
        "ışıl, sought-isik",
        "dil, sought-isik",
        "احمد, sought-ahmad",
        "أحمد الفاطمي, sought-ahmad",
        "القاهره, sought-ahmad",
        "أحـمـد, sought-ahmad",
        "هدي, sought-huda",
        "شيما, sought-huda",
        "สม, sought-somchai",
        "มชา, sought-somchai",
        "สมชายใจดี, sought-somchai",
        "สุขุมวิท, sought-somchai",
        "王, sought-wang",
        "小明, sought-wang",
        "王小明, sought-wang",
        "王小, sought-wang",
        "김철, sought-kim",
        "081 234 5678, sought-phone",
        "+66 (0)81-234 5678, sought-phone",
        "0066 8123, sought-phone",
        "2345678, sought-phone",
        "๐๘๑๒๓๔, sought-phone",
        "eglise, sought-phone",
        "leglise, sought-phone",
        "sought-ph, sought-phone"
    })
    void peopleAreFoundHoweverTheyAreWritten(String query, String userId) {
        assertThat(found(query)).contains(userId);
    }

    @ParameterizedTest
    @CsvSource({"oren ingrid", "明小", "王明", "8123456789012", "'100%'", "a_e", "سميرة", "œuvrezz"})
    void whoIsNotMeantIsNotFound(String query) {
        assertThat(found(query)).noneMatch(name -> name.startsWith("sought-"));
    }

    @Test
    void twoLettersAreTheBeginningOfAWord() {
        assertThat(found("lu")).contains("sought-soren");
        assertThat(found("ul")).doesNotContain("sought-soren");
    }

    @Test
    void whatTheyAreCalledNextIsWhatTheyAreFoundBy() {
        var id = known("sought-renamed", Map.of("firstName", "Zbigniewa"));
        caller.asMarketer()
                .body(Map.of("attributes", Map.of("firstName", "Quirinia")))
                .patch("/v1/profiles/" + id)
                .then()
                .statusCode(200);

        assertThat(found("quirin")).contains("sought-renamed");
        assertThat(found("zbigniewa")).isEmpty();
    }

    @Test
    void whatIsTypedOnTheWayToAWordIsNoMistake() {
        for (var query : List.of("+", "'", "\\", "%", "(", "  ", "¯\\_(ツ)_/¯", "😀", "x y ".repeat(500))) {
            caller.asMarketer()
                    .queryParam("query", query)
                    .get("/v1/profiles")
                    .then()
                    .statusCode(200);
        }
    }

    private String known(String userId, Map<String, ?> attributes) {
        return caller.profile(userId, attributes);
    }

    private List<String> found(String query) {
        return caller
                .asMarketer()
                .queryParam("query", query)
                .queryParam("limit", 200)
                .get("/v1/profiles")
                .then()
                .statusCode(200)
                .extract()
                .<List<List<String>>>path("items.identifiers.value")
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
