package io.clientele.profile.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientele.kit.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {

    private static final Map<String, String> COLUMNS = Map.of(
            "orderId", "No", "occurredAt", "Date", "quantity", "Qty", "unitPrice", "Price", "userId", "Customer");

    @Test
    void aWholeMappingIsFine() {
        assertThatCode(() -> mapping(Map.of("currency", "GBP", "email", "{userId}@example.com"))
                        .check())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zone       | Mars/Olympus      | constants.zone",
                "refundWhen | sometimes         | constants.refundWhen",
                "refundWhen | colour below 0    | constants.refundWhen",
                "email      | {nobody}@x.org    | constants.email",
                "email      | {currency}@x.org  | constants.email",
                "timeFormat | bbb               | constants.timeFormat",
                "userId     | 12                | constants.userId"
            })
    void aConstantThatMakesNoSenseIsNamed(String field, String text, String error) {
        assertThat(errors(mapping(Map.of("currency", "GBP", field, text)))).containsExactly(error);
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        assertThat(errors(new Mapping(ImportKind.PURCHASE_LINES, null, null, null, null, null, null, false)))
                .containsExactly(
                        "columns.orderId",
                        "columns.occurredAt",
                        "columns.currency",
                        "columns.quantity",
                        "columns.unitPrice",
                        "columns.userId");
        assertThat(errors(new Mapping(null, null, null, null, null, null, null, false)))
                .containsExactly("kind");
    }

    @Test
    void aRuleIsNoColumn() {
        var columns = new HashMap<>(COLUMNS);
        columns.put("refundWhen", "Kind");

        assertThat(errors(new Mapping(
                        ImportKind.PURCHASE_LINES, null, null, null, columns, Map.of("currency", "GBP"), null, false)))
                .containsExactly("columns.refundWhen");
    }

    @Test
    void anAssumedConsentMustBeWhole() {
        var consents = List.of(new AssumedConsent("mail", null, null, null, null));

        assertThat(errors(new Mapping(
                        ImportKind.PURCHASE_LINES,
                        null,
                        null,
                        null,
                        COLUMNS,
                        Map.of("currency", "GBP"),
                        consents,
                        false)))
                .containsExactly("consents[0].channel", "consents[0].topic", "consents[0].status", "consents[0].basis");
    }

    private static Mapping mapping(Map<String, String> constants) {
        return new Mapping(ImportKind.PURCHASE_LINES, null, null, null, COLUMNS, constants, null, false);
    }

    private static List<String> errors(Mapping mapping) {
        return catchThrowableOfType(Problem.Refusal.class, mapping::check).errors().stream()
                .map(Problem.Error::field)
                .toList();
    }
}
