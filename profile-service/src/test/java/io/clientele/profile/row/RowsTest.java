package io.clientele.profile.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.profile.identity.Identifier;
import io.clientele.profile.identity.IdentifierKind;
import io.clientele.profile.mapping.BadRow;
import io.clientele.profile.mapping.ImportKind;
import io.clientele.profile.mapping.Mapping;
import io.clientele.profile.trait.AttributeForms;
import io.clientele.profile.trait.PhoneNumbers;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {

    private static final PhoneNumbers PHONES = new PhoneNumbers(Optional.of("GB"));
    private static final AttributeForms FORMS = new AttributeForms((name, value) -> value);

    private static final List<String> HEADER = List.of("No", "Date", "Qty", "Price", "Customer", "Country", "Cur");
    private static final Map<String, String> COLUMNS = Map.of(
            "orderId", "No",
            "occurredAt", "Date",
            "quantity", "Qty",
            "unitPrice", "Price",
            "userId", "Customer",
            "country", "Country",
            "currency", "Cur");

    private final Rows rows = rows(Map.of("email", "{userId}@example.com", "refundWhen", "orderId starts with C"));

    @Test
    void aRowIsAPersonAndALine() throws BadRow {
        var row = List.of("1", "2010-12-01", "6", "2.55", " 17850 ", "United Kingdom", "GBP");

        assertThat(rows.person(row))
                .isEqualTo(new Person(
                        List.of(
                                new Identifier(IdentifierKind.USER_ID, "17850"),
                                new Identifier(IdentifierKind.EMAIL, "17850@example.com")),
                        Map.of("country", "United Kingdom")));
        assertThat(rows.order(row).line().quantity()).isEqualByComparingTo("6");
        assertThat(rows.isRefund(row)).isFalse();
        assertThat(rows.orderId(row)).isEqualTo("1");
    }

    @Test
    void whatIsSaidOfAPersonHasTheFormThatItHasEverywhere() throws BadRow {
        var row = List.of("1", "2010-12-01", "6", "2.55", "17850", "ไทย", "THB");

        assertThat(rows(Map.of("birthDate", "1/5/2533")).person(row).attributes())
                .isEqualTo(Map.of("country", "ไทย", "birthDate", "1990-05-01"));
        assertThatThrownBy(() -> rows(Map.of("birthDate", "1/5/1990")).person(row))
                .isInstanceOf(BadRow.class)
                .hasMessageStartingWith("birthDate must be a date");
    }

    @Test
    void aRowWithoutAPersonNamesNobody() {
        assertThat(rows.personKey(List.of("1", "2010-12-01", "6", "2.55", " ", "United Kingdom", "GBP")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1,  2010-12-01, six, 2.55,      17850, GBP, Qty,      INVALID",
        "1,  2010-12-01, ,    2.55,      17850, GBP, Qty,      MISSING",
        "1,  2010-12-01, 6,   2.5500001, 17850, GBP, Price,    INVALID",
        "1,  2010-12-01, 6,   '2,555',   17850, GBP, Price,    INVALID",
        "1,  someday,    6,   2.55,      17850, GBP, Date,     INVALID",
        "1,  2010-12-01, 6,   2.55,      17850, gbp, Cur,      INVALID",
        "1,  2010-12-01, 6,   2.55,      17850, ,    Cur,      MISSING",
        "'', 2010-12-01, 6,   2.55,      17850, GBP, No,       MISSING"
    })
    void whatIsWrongIsSaidByItsColumn(
            String no,
            String date,
            String quantity,
            String price,
            String who,
            String currency,
            String column,
            String code) {
        var row = List.of(no, date, text(quantity), price, who, "UK", text(currency));

        assertThatThrownBy(() -> rows.order(row)).isInstanceOfSatisfying(BadRow.class, wrong -> {
            assertThat(wrong.column()).isEqualTo(column);
            assertThat(wrong.code()).isEqualTo(code);
        });
    }

    @Test
    void anAddressThatIsNoneIsTheRowsFault() {
        var row = List.of("1", "2010-12-01", "6", "2.55", "no spaces please", "UK", "GBP");

        assertThatThrownBy(() -> rows.person(row)).hasMessageContaining("email");
    }

    @ParameterizedTest
    @CsvSource({
        "orderId starts with C, C1, 5, true",
        "orderId starts with C, 1C, -5, false",
        "quantity below 0, C1, -5, true",
        "quantity below 0, C1, x, false"
    })
    void aRuleSaysWhatCameBack(String rule, String no, String quantity, boolean refund) {
        var row = List.of(no, "2010-12-01", quantity, "1", "17850", "UK", "GBP");

        assertThat(rows(Map.of("refundWhen", rule)).isRefund(row)).isEqualTo(refund);
    }

    @Test
    void aMissingColumnIsNamedWithThoseThere() {
        var mapping = new Mapping(ImportKind.PURCHASE_LINES, null, null, null, COLUMNS, Map.of(), null, false);

        assertThatThrownBy(() -> new Rows(mapping, List.of("No", "Datum"), ZoneId.of("UTC"), PHONES, FORMS))
                .hasMessage("The file has no column Country, Cur, Customer, Date, Price, Qty; it has No, Datum");
    }

    @Test
    void aPhoneNumberIsReadAsPeopleWriteItAndKeptSoBesides() throws BadRow {
        var rows = new Rows(
                new Mapping(
                        ImportKind.PURCHASE_LINES,
                        null,
                        null,
                        null,
                        Map.of("phone", "Tel", "userId", "No"),
                        Map.of(),
                        null,
                        false),
                List.of("Tel", "No"),
                ZoneId.of("UTC"),
                PHONES,
                FORMS);

        var ada = rows.person(List.of("(01632) 960 000", ""));

        assertThat(ada.identifiers()).containsExactly(new Identifier(IdentifierKind.PHONE, "+441632960000"));
        assertThat(ada.attributes()).isEqualTo(Map.of("phone", "(01632) 960 000"));
        assertThat(rows.person(List.of("ask at the door", "7")).identifiers())
                .containsExactly(new Identifier(IdentifierKind.USER_ID, "7"));
        assertThatThrownBy(() -> rows.person(List.of("ask at the door", ""))).isInstanceOf(BadRow.class);
    }

    @Test
    void anAttributeThatTheBusinessDeclaredIsHeldToIt() throws BadRow {
        var strict = new AttributeForms((name, value) -> {
            if (!value.equals("gold")) {
                throw new IllegalArgumentException("must be gold");
            }
            return value;
        });
        var rows = new Rows(
                new Mapping(
                        ImportKind.PURCHASE_LINES,
                        null,
                        null,
                        null,
                        Map.of("userId", "No", "tier", "Tier"),
                        Map.of(),
                        null,
                        false),
                List.of("No", "Tier"),
                ZoneId.of("UTC"),
                PHONES,
                strict);

        assertThat(rows.person(List.of("7", "gold")).attributes()).isEqualTo(Map.of("tier", "gold"));
        assertThatThrownBy(() -> rows.person(List.of("7", "tin"))).hasMessageContaining("must be gold");
    }

    private static Rows rows(Map<String, String> constants) {
        return new Rows(
                new Mapping(ImportKind.PURCHASE_LINES, null, null, null, COLUMNS, constants, null, false),
                HEADER,
                ZoneId.of("UTC"),
                PHONES,
                FORMS);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
