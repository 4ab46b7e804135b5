package io.clientele.segmentation.question;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A few people, whole: what the database is filled with, and what the naive evaluation looks at. */
record World(List<Person> people) {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    record Person(
            UUID id,
            List<State> states,
            List<Order> orders,
            List<Event> events,
            List<ConsentState> consents,
            List<Standing> standings,
            Optional<Worth> worth) {}

    /** @param attributes texts, numbers, true and false by name */
    record State(Map<String, Object> attributes, Instant recordedAt) {}

    record Order(boolean refund, Instant at, String currency, long total, String coupon, List<Line> lines) {

        LocalDate day() {
            return at.atZone(ZONE).toLocalDate();
        }

        long net() {
            return refund ? -total : total;
        }

        int sign() {
            return refund ? -1 : 1;
        }
    }

    /** @param amount minor units, above 0 also for what went back */
    record Line(String sku, String category, String kind, BigDecimal quantity, BigDecimal amount) {}

    record Event(String name, Map<String, Object> properties, Instant at) {}

    /** What was found on a day; of who is exempt, nothing was. */
    record Standing(
            LocalDate judgedOn,
            boolean exempt,
            String relationship,
            String direction,
            String stage,
            Set<String> marks,
            BigDecimal score,
            BigDecimal tie,
            BigDecimal service) {}

    /** As found today. */
    record Worth(BigDecimal alive, long value, int recency) {}

    record ConsentState(String topic, String status, Instant decidedAt, Instant recordedAt) {}
}
