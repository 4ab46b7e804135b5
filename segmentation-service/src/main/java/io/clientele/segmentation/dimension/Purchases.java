package io.clientele.segmentation.dimension;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What somebody bought. Amounts are minor units of the business's currency; a refund counts below 0.
 *
 * @param orders sold, those of total 0 among them
 * @param days distinct local dates with a sale
 * @param gap median of days between such dates; 0 with one date
 * @param gapMean mean of them
 * @param gapDeviation their standard deviation, of the sample
 * @param incomePeriods how many periods as long as a month, or as their own gap if that is longer, counted from the first
 *     purchase, have a sale
 * @param lines net of all lines
 * @param recurring net of lines of kind SUBSCRIPTION
 * @param tailored net of lines of kinds TAILORED and PROFESSIONAL_SERVICE
 * @param standardService net of lines of kind SERVICE
 * @param fullPrice of the tailored net, what was bought without a discount
 * @param otherThanReadyMade orders with a line of any other kind
 * @param tailoredOrders orders with a line of a tailored kind
 * @param serviceOrders orders with a line of kind SERVICE and none of a tailored kind
 * @param tailoredLastOn the last day with a tailored line
 * @param cancelled orders called off, as far as is told
 */
public record Purchases(
        int orders,
        int days,
        LocalDate firstOn,
        LocalDate lastOn,
        double gap,
        double gapMean,
        double gapDeviation,
        int incomePeriods,
        long lines,
        long recurring,
        long tailored,
        long standardService,
        long fullPrice,
        int otherThanReadyMade,
        int tailoredOrders,
        int serviceOrders,
        @Nullable LocalDate tailoredLastOn,
        int cancelled) {

    private static final double MONTH = 365.25 / 12;

    public int gaps() {
        return Math.max(0, days - 1);
    }

    /** Days of one period in which income may be expected: a month, or their own rhythm if it is slower. */
    public double period() {
        return Math.max(MONTH, gap);
    }

    /** How far the next purchase is behind its usual time: 1 is on time. Meaningless with fewer than two days. */
    public double overdue(LocalDate today) {
        return ChronoUnit.DAYS.between(lastOn, today) / Math.max(1, gap);
    }

    /** Most of what they pay for is made for them: they come when the need arises, not by the calendar. */
    public boolean mostlyTailored() {
        return lines > 0 && 2 * tailored >= lines;
    }

    /** The same with one more day, in their rhythm. */
    public Purchases withOneOn(LocalDate day) {
        var gap = days > 1 ? this.gap : ChronoUnit.DAYS.between(firstOn, day);
        var mean = days > 1 ? gapMean : gap;
        return new Purchases(
                orders + 1,
                days + 1,
                firstOn,
                day,
                gap,
                mean,
                gapDeviation,
                incomePeriods + 1,
                lines,
                recurring,
                tailored,
                standardService,
                fullPrice,
                otherThanReadyMade,
                tailoredOrders,
                serviceOrders,
                tailoredLastOn,
                cancelled);
    }
}
