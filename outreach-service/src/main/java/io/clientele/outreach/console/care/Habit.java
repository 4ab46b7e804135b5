package io.clientele.outreach.console.care;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that somebody buys by habit.
 *
 * @param everyDays the usual gap
 * @param quantity on such a day, usually
 * @param brokenOn the first day on which it is broken
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Habit(
        String kind,
        String value,
        String name,
        int days,
        double everyDays,
        BigDecimal quantity,
        LocalDate lastOn,
        LocalDate expectedOn,
        LocalDate brokenOn,
        String state) {

    /** Of one person. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OfPerson(List<Habit> items) {

        static final OfPerson NONE = new OfPerson(List.of());
    }

    public boolean broken() {
        return state.equals("BROKEN");
    }

    public boolean ended() {
        return state.equals("ENDED");
    }

    public long gap() {
        return Math.round(everyDays);
    }

    public String amount() {
        return quantity.stripTrailingZeros().toPlainString();
    }
}
