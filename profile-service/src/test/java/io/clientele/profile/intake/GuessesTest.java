package io.clientele.profile.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

        assertThat(Guesses.of(header, List.of()).columns())
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

        assertThat(Guesses.of(List.of("c1", "c2", "c3"), rows).columns())
                .isEqualTo(Map.of("email", "c2", "occurredAt", "c3"));
    }

    @Test
    void noColumnIsGuessedTwice() {
        assertThat(Guesses.of(List.of("Date", "order"), List.of()).columns())
                .isEqualTo(Map.of("occurredAt", "Date", "orderId", "order"));
    }
}
