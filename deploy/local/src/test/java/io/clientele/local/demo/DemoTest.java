package io.clientele.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoTest {

    private static final Set<String> EVENTS = Set.of(
            "Page Viewed",
            "Products Searched",
            "Product Viewed",
            "Product Added",
            "Order Completed",
            "Order Refunded",
            "Contact Recorded",
            "Appointment Booked",
            "Quote Sent",
            "Contract Signed",
            "Contract Ended",
            "Need Stated",
            "Need Met",
            "Preference Stated",
            "Supplier Declared",
            "Complaint Opened",
            "Complaint Closed",
            "Review Posted",
            "Content Shared");

    @ParameterizedTest
    @CsvSource({"1, 2026-03-01", "2, 2024-02-29", "-7, 2027-12-31", "9223372036854775807, 2000-01-01"})
    void theSameSeedAndDayGiveTheSameBytes(long seed, LocalDate today) {
        var once = Written.demo(seed, today, 60);

        assertThat(Written.demo(seed, today, 60)).isEqualTo(once);
        assertThat(Written.demo(seed ^ 1, today, 60)).isNotEqualTo(once);
        assertThat(Written.demo(seed, today.plusDays(1), 60)).isNotEqualTo(once);
    }

    @Test
    void theSamePersonLivesThereWhateverTheDay() {
        var tomorrow = Written.demo(Demo.SEED, Written.TODAY.plusDays(1), 20);

        var address = Written.identifies().stream()
                .filter(item -> Written.user(item).equals("lumen-00001"))
                .map(item -> item.at("/traits/email").textValue())
                .findFirst()
                .orElseThrow();

        assertThat(tomorrow).contains("\"userId\":\"lumen-00001\"").contains(address);
    }

    @Test
    void itIsOfASizeToLoadInSeconds() throws IOException {
        var summary = Demo.write(new ByteArrayOutputStream(), Demo.SEED, Written.TODAY);

        assertThat(summary.items()).isEqualTo(Written.ITEMS.size()).isBetween(30_000L, 60_000L);
        assertThat(summary.profiles()).isBetween(3_000L, 3_300L);
        assertThat(summary.purchases())
                .isGreaterThan(6_000)
                .isEqualTo(Written.events("Order Completed").size());
        assertThat(summary.refunds()).isEqualTo(Written.events("Order Refunded").size());
        assertThat(summary.events().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(summary.items());
    }

    @Test
    void itemsComeInOrderOfTimeAndEndTheNightBefore() {
        assertThat(Written.ITEMS).extracting(Written::time).isSorted();
        assertThat(Written.time(Written.ITEMS.getLast()))
                .isBefore(Written.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant())
                .isAfter(Written.TODAY.minusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @Test
    void everyItemHasWhatTheApiAsksFor() {
        assertThat(Written.ITEMS).allSatisfy(item -> {
            assertThat(item.get("messageId").textValue()).isNotBlank();
            assertThat(Written.user(item)).isNotBlank();
            assertThat(item.get("timestamp").textValue())
                    .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+]\\d\\d:\\d\\d)");
            if (item.get("type").textValue().equals("track")) {
                assertThat(item.get("event").textValue()).isIn(EVENTS);
                assertThat(item.get("properties").isObject()).isTrue();
            } else {
                assertThat(item.get("type").textValue()).isEqualTo("identify");
                assertThat(item.get("traits").isObject()).isTrue();
            }
        });
        assertThat(Written.ITEMS).extracting(item -> item.get("messageId")).doesNotHaveDuplicates();
        assertThat(Written.ITEMS.stream()
                        .filter(item -> item.has("event"))
                        .map(item -> item.get("event").textValue())
                        .collect(Collectors.toSet()))
                .isEqualTo(EVENTS);
    }

    @Test
    void everyoneWhoDoesSomethingIsIntroduced() {
        var known = Written.identifies().stream().map(Written::user).collect(Collectors.toSet());

        assertThat(Written.ITEMS).extracting(Written::user).isSubsetOf(known);
        assertThat(named("/properties/recipient")).isNotEmpty().isSubsetOf(known);
        assertThat(named("/traits/organisation")).isNotEmpty().isSubsetOf(known);
    }

    private static List<String> named(String path) {
        return Written.ITEMS.stream()
                .map(item -> item.at(path))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }
}
