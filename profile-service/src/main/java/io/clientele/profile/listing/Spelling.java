package io.clientele.profile.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns what somebody types into patterns of LIKE over the folded text that people are found by. */
final class Spelling {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 10;
    private static final int SHORTEST_PART = 3; // letters that a trigram has
    private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}\\s()+./\\-\u2010-\u2015]+");
    private static final Pattern TRUNK = Pattern.compile("\\(0+\\)");
    private static final Pattern PREFIX = Pattern.compile("^0+");

    private Spelling() {}

    /** Of a text that somebody pasted its beginning. */
    static List<String> words(String query) {
        var most = query.codePointCount(0, query.length()) > LONGEST
                ? query.substring(0, query.offsetByCodePoints(0, LONGEST))
                : query;
        return Arrays.stream(most.strip().split("[\\p{Z}\\s]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** Of one word after it was folded: any part of the text, or the beginning of a word if it is too short for that. */
    static String pattern(String folded) {
        var first = folded.codePointAt(0);
        var isShort = folded.codePointCount(0, folded.length()) < SHORTEST_PART;
        var begins = isShort || Character.isIdeographic(first) || folded.indexOf(' ') == 1;
        return (begins ? "% " : "%") + escaped(folded) + "%";
    }

    /**
     * Of a phone number, however it is grouped: its digits without what is dialled before them at home or abroad. They are
     * kept with the country's prefix, which this then is a part of.
     */
    static Optional<String> number(String query) {
        if (query.length() > LONGEST || !NUMBER.matcher(query).matches()) {
            return Optional.empty();
        }
        var dialled = TRUNK.matcher(query).replaceAll("");
        var digits = new StringBuilder();
        dialled.codePoints()
                .filter(Character::isDigit)
                .forEach(digit -> digits.append(Character.getNumericValue(digit)));
        return Stream.of(PREFIX.matcher(digits).replaceFirst(""))
                .filter(rest -> rest.length() >= SHORTEST_PART)
                .map(rest -> "%" + rest + "%")
                .findFirst();
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0");
    }
}
