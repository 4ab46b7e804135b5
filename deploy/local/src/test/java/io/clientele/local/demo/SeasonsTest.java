package io.clientele.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeasonsTest {

    @Test
    void theParkIsForTheSummer() {
        assertThat(share("Park", 6, 8)).isGreaterThan(2 * share("Park", 1, 4));
    }

    @Test
    void presentsAreForTheEndOfTheYear() {
        assertThat(share("Gifts", 11, 12)).isGreaterThan(3 * share("Gifts", 1, 10));
    }

    @Test
    void classesArePhotographedInMayAndOctober() {
        assertThat(sold(1, 12, "Contracts"))
                .filteredOn(item ->
                        item.at("/properties/products/0/sku").textValue().equals("SCHOOL-DAY"))
                .filteredOn(item -> Written.user(item).startsWith("lumen-"))
                .hasSizeGreaterThan(20)
                .allMatch(item -> month(item) == 5 || month(item) == 10);
    }

    private static double share(String category, int firstMonth, int lastMonth) {
        return (double) sold(firstMonth, lastMonth, category).count()
                / sold(firstMonth, lastMonth, "").count();
    }

    private static Stream<JsonNode> sold(int firstMonth, int lastMonth, String category) {
        return Written.events("Order Completed").stream()
                .filter(item -> month(item) >= firstMonth && month(item) <= lastMonth)
                .filter(item ->
                        item.at("/properties/products/0/category").textValue().startsWith(category));
    }

    private static int month(JsonNode item) {
        return LocalDate.parse(item.get("timestamp").textValue().substring(0, 10))
                .getMonthValue();
    }
}
