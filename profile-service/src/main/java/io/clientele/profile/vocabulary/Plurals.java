package io.clientele.profile.vocabulary;

import java.util.List;
import java.util.Set;

/** Which form of a word goes with a number: the cardinal rules of CLDR for whole numbers (Unicode TR 35, part 3, 5). */
final class Plurals {

    static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many", "other");

    private static final Set<String> WITHOUT = Set.of("th", "zh", "id", "ja", "ko", "vi", "ms", "lo", "my");

    private Plurals() {}

    /** @param language a BCP 47 tag; of one that has no rule here, one and other are told apart */
    static String category(String language, long number) {
        var primary = language.split("-", 2)[0];
        if (WITHOUT.contains(primary)) {
            return "other";
        }
        return switch (primary) {
            case "ar" -> arabic(number);
            case "ru", "uk", "be" -> slavic(number);
            case "pl" -> number == 1 ? "one" : few(number) ? "few" : "many";
            case "fr", "pt", "hi", "fa" -> number <= 1 ? "one" : "other";
            default -> number == 1 ? "one" : "other";
        };
    }

    private static String arabic(long number) {
        if (number <= 2) {
            return CATEGORIES.get((int) number);
        }
        long rest = number % 100;
        return rest >= 3 && rest <= 10 ? "few" : rest >= 11 ? "many" : "other";
    }

    private static String slavic(long number) {
        return number % 10 == 1 && number % 100 != 11 ? "one" : few(number) ? "few" : "many";
    }

    private static boolean few(long number) {
        return number % 10 >= 2 && number % 10 <= 4 && (number % 100 < 12 || number % 100 > 14);
    }
}
