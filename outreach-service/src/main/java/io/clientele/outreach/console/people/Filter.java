package io.clientele.outreach.console.people;

import io.quarkus.qute.TemplateData;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of what happened is shown.
 *
 * @param from a day, or empty
 * @param to the last day, or empty
 */
@TemplateData
public record Filter(Show show, String from, String to) {

    /** What belongs together for those who look after people. */
    public enum Show {
        ALL("", ""),
        PURCHASES("PURCHASE,REFUND", ""),
        CONTACTS("", "Contact Recorded,Appointment Booked,Session Attended"),
        AGREEMENTS("", "Quote Sent,Contract Signed,Contract Ended"),
        NEEDS("", "Need Stated,Need Met,Preference Stated,Supplier Declared,Complaint Opened,Complaint Closed"),
        MAIL("", "Email Sent,Email Opened,Email Clicked,Email Unsubscribed,Email Bounced"),
        VOICE("", "Review Posted,Content Shared"),
        CONSENTS("CONSENT", "");

        private final String kinds;
        private final String names;

        Show(String kinds, String names) {
            this.kinds = kinds;
            this.names = names;
        }
    }

    /** What is no filter is none. */
    static Filter of(@Nullable String show, @Nullable String from, @Nullable String to) {
        var shown = Arrays.stream(Show.values())
                .filter(one -> one.name().equals(show))
                .findFirst()
                .orElse(Show.ALL);
        return new Filter(shown, day(from), day(to));
    }

    private static String day(@Nullable String text) {
        try {
            return text == null || text.isBlank()
                    ? ""
                    : LocalDate.parse(text.strip()).toString();
        } catch (DateTimeException none) {
            return "";
        }
    }

    public List<Show> shows() {
        return List.of(Show.values());
    }

    public boolean narrow() {
        return show != Show.ALL || !from.isEmpty() || !to.isEmpty();
    }

    /** As it goes into an address. */
    public String query() {
        return "show=%s&from=%s&to=%s".formatted(show.name(), from, to);
    }

    @Nullable
    String kinds() {
        return show.kinds.isEmpty() ? null : show.kinds;
    }

    @Nullable
    String names() {
        return show.names.isEmpty() ? null : show.names;
    }

    @Nullable
    String since(ZoneId zone) {
        return from.isEmpty()
                ? null
                : LocalDate.parse(from).atStartOfDay(zone).toInstant().toString();
    }

    /** The last day is shown whole. */
    @Nullable
    String until(ZoneId zone) {
        return to.isEmpty()
                ? null
                : LocalDate.parse(to).plusDays(1).atStartOfDay(zone).toInstant().toString();
    }
}
