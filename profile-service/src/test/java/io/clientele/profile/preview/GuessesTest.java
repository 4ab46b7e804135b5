package io.clientele.profile.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.profile.mapping.ImportKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessesTest {

    @Test
    void columnsAreGuessedByTheirNames() {
        var header = List.of(
                "InvoiceNo",
                "StockCode",
                "Description",
                "Quantity",
                "InvoiceDate",
                "UnitPrice",
                "CustomerID",
                "Country");

        assertThat(Guesses.of(ImportKind.PURCHASE_LINES, header, List.of()).columns())
                .isEqualTo(Map.of(
                        "orderId", "InvoiceNo",
                        "sku", "StockCode",
                        "productName", "Description",
                        "quantity", "Quantity",
                        "occurredAt", "InvoiceDate",
                        "unitPrice", "UnitPrice",
                        "userId", "CustomerID",
                        "country", "Country"));
    }

    @Test
    void whereNamesSayNothingTheContentDoes() {
        var rows = List.of(List.of("x", "ada@example.org", "2026-01-02"), List.of("y", "", "2026-01-03T10:00:00Z"));

        assertThat(Guesses.of(ImportKind.PURCHASE_LINES, List.of("c1", "c2", "c3"), rows)
                        .columns())
                .isEqualTo(Map.of("email", "c2", "occurredAt", "c3"));
    }

    @Test
    void noColumnIsGuessedTwice() {
        assertThat(Guesses.of(ImportKind.PURCHASE_LINES, List.of("Date", "order"), List.of())
                        .columns())
                .isEqualTo(Map.of("occurredAt", "Date", "orderId", "order"));
    }

    @Test
    void eachKindHasNamesOfItsOwn() {
        assertThat(Guesses.of(ImportKind.PRODUCTS, List.of("SKU", "Title", "Category", "Type"), List.of())
                        .columns())
                .isEqualTo(Map.of("sku", "SKU", "name", "Title", "category", "Category", "kind", "Type"));
        assertThat(Guesses.of(ImportKind.PROFILES, List.of("รหัสลูกค้า", "ชื่อ", "นามสกุล", "วันเกิด"), List.of())
                        .columns())
                .isEqualTo(Map.of(
                        "userId", "รหัสลูกค้า", "firstName", "ชื่อ", "lastName", "นามสกุล", "birthDate", "วันเกิด"));
        assertThat(Guesses.of(ImportKind.PURCHASES, List.of("订单号", "日期", "金额", "邮箱"), List.of())
                        .columns())
                .isEqualTo(Map.of("orderId", "订单号", "occurredAt", "日期", "total", "金额", "email", "邮箱"));
    }

    @Test
    void whateverPeopleAreIsGuessedIfItIsThat() {
        var header =
                List.of("No", "Customer ID", "Nickname", "Middle Name", "State", "Job Title", "Type", "Staff", "Zone");
        var rows = List.of(List.of("1", "17", "Nok", "M", "Bavaria", "Buyer", "organisation", "no", "Asia/Bangkok"));

        assertThat(Guesses.of(ImportKind.PROFILES, header, rows).columns())
                .containsEntry("nickname", "Nickname")
                .containsEntry("middleName", "Middle Name")
                .containsEntry("region", "State")
                .containsEntry("contactFunction", "Job Title")
                .containsEntry("kind", "Type")
                .containsEntry("internal", "Staff")
                .containsEntry("zone", "Zone");
        var others = List.of(List.of("1", "17", "Nok", "M", "Bavaria", "Buyer", "gold", "Bob", "North"));
        assertThat(Guesses.of(ImportKind.PROFILES, header, others).columns())
                .containsKey("nickname")
                .doesNotContainKeys("kind", "internal", "zone");
    }

    @ParameterizedTest
    @CsvSource({
        "InvoiceNo|StockCode|Quantity|UnitPrice|CustomerID, PURCHASE_LINES",
        "Order No|Date|Total|E-mail, PURCHASES",
        "E-mail|First name|Birthday, PROFILES",
        "E-mail|Event|Time, EVENTS",
        "Customer no|Channel|Kind|Date|Note, CONTACTS",
        "SKU|Title|Category, PRODUCTS"
    })
    void theKindIsGuessedByWhatThereIs(String header, ImportKind kind) {
        assertThat(Guesses.kindOf(List.of(header.split("\\|")), List.of())).isEqualTo(kind);
    }
}
