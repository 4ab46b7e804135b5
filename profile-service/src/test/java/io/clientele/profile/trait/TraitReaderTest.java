package io.clientele.profile.trait;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Problem;
import io.clientele.profile.identity.Identifier;
import io.clientele.profile.identity.IdentifierKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraitReaderTest {

    private final TraitReader reader =
            new TraitReader(new PhoneNumbers(Optional.of("GB")), new AttributeForms((name, value) -> value));

    @Test
    void segmentsNamesBecomeOurs() {
        var traits = read(Map.of(
                "birthday",
                "1984-02-29T00:00:00Z",
                "address",
                Map.of(
                        "country",
                        "United Kingdom",
                        "city",
                        "Leeds",
                        "street",
                        "1 Park Row",
                        "state",
                        "Yorkshire",
                        "floor",
                        "3")));

        assertThat(traits.attributes())
                .isEqualTo(Map.of(
                        "birthDate", "1984-02-29",
                        "country", "United Kingdom",
                        "city", "Leeds",
                        "street", "1 Park Row",
                        "region", "Yorkshire",
                        "address", Map.of("floor", "3")));
    }

    @Test
    void ourNameWinsOverSegments() {
        var traits = read(Map.of("country", "Wales", "address", Map.of("country", "United Kingdom")));

        assertThat(traits.attributes()).isEqualTo(Map.of("country", "Wales"));
    }

    @Test
    void addressesAreNamesAndAreKeptAsTheyCame() {
        var traits = read(Map.of("email", "Ada@X.example", "phone", "(01632) 960 000", "externalId", "crm-1"));

        assertThat(traits.identifiers())
                .containsExactlyInAnyOrder(
                        new Identifier(IdentifierKind.EMAIL, "ada@x.example"),
                        new Identifier(IdentifierKind.PHONE, "+441632960000"),
                        new Identifier(IdentifierKind.EXTERNAL_ID, "crm-1"));
        assertThat(traits.attributes()).isEqualTo(Map.of("email", "Ada@X.example", "phone", "(01632) 960 000"));
    }

    @Test
    void aPhoneNumberThatCannotBeReadIsAnAttributeAndNoName() {
        var traits = read(Map.of("phone", "ask for Ada"));

        assertThat(traits.identifiers()).isEmpty();
        assertThat(traits.attributes()).containsEntry("phone", "ask for Ada");
        assertThat(traits.errors()).isEmpty();
    }

    @Test
    void nullAndBlankTakeAnAttributeAway() {
        var said = new HashMap<String, @Nullable Object>();
        said.put("firstName", null);
        said.put("email", " ");

        assertThat(read(said).attributes()).containsEntry("firstName", null).containsEntry("email", null);
    }

    @ParameterizedTest
    @CsvSource({
        "birthDate, 1984-02-30",
        "birthDate, 1/5/1990",
        "birthDate, 30/2/2533",
        "kind, ROBOT",
        "role, Boss",
        "internal, perhaps",
        "nameOrder, RANDOM",
        "zone, Mars/Olympus",
        "language, en_!",
        "email, ada@",
        "externalId, ' '"
    })
    void whatAnAttributeWithAMeaningCannotBeIsAnError(String name, String value) {
        assertThat(read(Map.of(name, value)).errors())
                .singleElement()
                .extracting(Problem.Error::field)
                .isEqualTo("traits." + name);
    }

    @ParameterizedTest
    @CsvSource({"firstName", "name", "email", "city"})
    void noLineBreakGetsIntoAName(String name) {
        assertThat(read(Map.of(name, "Ada\r\nBcc: bob@x.example")).errors()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "zone, Europe/London, Europe/London",
        "language, pt_BR, pt-BR",
        "language, EN, en",
        "birthDate, 1984-02-29, 1984-02-29",
        "birthDate, 2533-05-01, 1990-05-01",
        "birthDate, 1/5/2533, 1990-05-01",
        "birthDate, ๑/๕/๒๕๓๓, 1990-05-01",
        "birthDate, 29/2/2535, 1992-02-29",
        "birthDate, 2533-05-01T00:00:00Z, 1990-05-01",
        "kind, Organization, ORGANISATION",
        "role, purchasing agent, PURCHASING_AGENT",
        "nameOrder, family_first, FAMILY_FIRST"
    })
    void attributesWithAMeaningHaveOneForm(String name, String said, String kept) {
        assertThat(read(Map.of(name, said)).attributes()).isEqualTo(Map.of(name, kept));
    }

    @Test
    void whoIsOfTheStaffIsSaidInOneForm() {
        assertThat(read(Map.of("internal", "Yes")).attributes()).isEqualTo(Map.of("internal", true));
        assertThat(read(Map.of("internal", false)).attributes()).isEqualTo(Map.of("internal", false));
    }

    @Test
    void whatHasNoMeaningIsKeptAsItCame() {
        var said = Map.<String, Object>of(
                "shoeSize", new BigDecimal("42.5"), "pets", List.of("cat", "dog"), "note", "a\nb");

        assertThat(read(said)).isEqualTo(new Traits(new HashMap<>(said), List.of(), List.of()));
    }

    @Test
    void tooMuchIsOneErrorAndNothingElse() {
        assertThat(read(Map.of("note", "x".repeat(40_000))).errors()).hasSize(1);
    }

    private Traits read(Map<String, ?> said) {
        return reader.read(new HashMap<>(said));
    }
}
