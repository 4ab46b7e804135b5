package io.clientele.profile.trait;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Reads the day somebody was born. A year from 2400 to 2600 is of the Buddhist calendar, as Thai papers write it: nobody
 * alive was born in such a year of any other. Only then may the day stand first: of 1/5/1990 nobody can tell whether that
 * was in January.
 */
final class BirthDate {

    private static final int FIRST_BUDDHIST_YEAR = 2400;
    private static final int LAST_BUDDHIST_YEAR = 2600;
    private static final int YEARS_AHEAD = 543;

    /** Segment sends an instant for a day. */
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(T.*)?");

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private BirthDate() {}

    /** @throws IllegalArgumentException with a sentence, if it is no day or one of which nobody can tell which */
    static String read(String text) {
        var digits = Digits.plain(text);
        try {
            var yearFirst = YEAR_FIRST.matcher(digits);
            if (yearFirst.matches()) {
                return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
            }
            var dayFirst = DAY_FIRST.matcher(digits);
            if (dayFirst.matches() && isBuddhist(Integer.parseInt(dayFirst.group(3)))) {
                return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
            }
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("is no day of the calendar", noSuchDay);
        }
        throw new IllegalArgumentException("must be a date such as 1984-02-29, or 29/2/2527 in the Buddhist calendar");
    }

    private static String date(String year, String month, String day) {
        var said = Integer.parseInt(year);
        return LocalDate.of(
                        isBuddhist(said) ? said - YEARS_AHEAD : said, Integer.parseInt(month), Integer.parseInt(day))
                .toString();
    }

    private static boolean isBuddhist(int year) {
        return year >= FIRST_BUDDHIST_YEAR && year <= LAST_BUDDHIST_YEAR;
    }
}
