package io.clientele.segmentation.assessment;

import io.clientele.segmentation.testing.Story;
import java.time.LocalDate;
import java.util.UUID;

/** What happened to one person, by how many days ago, as it would be entered. */
final class Life {

    static final LocalDate TODAY = LocalDate.parse("2011-12-10");

    final UUID id;
    private final Story story;
    private int count;

    Life(Story story, int number, String attributes) {
        this.story = story;
        id = Story.id(number);
        story.person(id, "p" + number + "@example.com", attributes);
    }

    /** How others name them. */
    String name() {
        return "u-" + id;
    }

    /** An order of one line, at its full price. */
    Life order(int ago, String kind, long cents, String... by) {
        return order(ago, kind, cents, by.length == 0 ? "null" : "\"" + by[0] + "\"", "null");
    }

    Life gift(int ago, String kind, long cents, Life recipient) {
        return order(ago, kind, cents, "null", "\"" + recipient.name() + "\"");
    }

    Life contact(int ago, String kind, String... by) {
        return did(ago, "Contact Recorded", "{\"kind\":\"%s\"%s}".formatted(kind, handled(by)));
    }

    Life appointment(int ago, String... by) {
        return did(ago, "Appointment Booked", "{\"n\":%d%s}".formatted(count++, handled(by)));
    }

    /** @param terms such as {@code "tailored":true} */
    Life contract(int ago, String id, String terms) {
        return did(ago, "Contract Signed", "{\"contract_id\":\"%s\",\"scope\":\"as agreed\",%s}".formatted(id, terms));
    }

    Life did(int ago, String event, String properties) {
        story.did(id, event, at(ago), properties);
        return this;
    }

    static String at(int ago) {
        return TODAY.minusDays(ago) + (ago == 0 ? "T00:00:00Z" : "T10:00:00Z");
    }

    private Life order(int ago, String kind, long cents, String handledBy, String recipient) {
        var line = "{\"sku\":\"S\",\"name\":\"%s\",\"kind\":\"%s\",\"quantity\":1,\"unitPrice\":%d.%02d}"
                .formatted(kind.toLowerCase(), kind, cents / 100, cents % 100);
        var who = "\"handledBy\":%s,\"recipient\":%s".formatted(handledBy, recipient);
        story.boughtBy(id, id + "-" + count++, at(ago), cents, who, line);
        return this;
    }

    private static String handled(String... by) {
        return by.length == 0 ? "" : ",\"handled_by\":\"" + by[0] + "\"";
    }
}
