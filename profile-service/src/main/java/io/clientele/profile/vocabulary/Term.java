package io.clientele.profile.vocabulary;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;

/**
 * A word in one language.
 *
 * @param counts what is said with a number, by CLDR's plural categories; # is where the number stands
 */
@RegisterForReflection
record Term(
        @NotNull @Pattern(regexp = LINE, message = "must be a line of 1 to 60 characters")
        String singular,

        @NotNull @Pattern(regexp = LINE, message = "must be a line of 1 to 60 characters")
        String plural,

        Map<
                        @Pattern(
                                regexp = "zero|one|two|few|many|other",
                                message = "must be one of zero, one, two, few, many, other")
                        String,
                        @NotNull @Pattern(regexp = LINE, message = "must be a line of 1 to 60 characters") String>
                counts) {

    private static final String LINE = "[^\\p{Cntrl}]{1,60}";

    Term {
        counts = counts == null ? Map.of() : counts;
    }

    /** With the number before the word, where nothing else was said. */
    String counted(String language, long number) {
        var category = Plurals.category(language, number);
        var otherwise = counts.getOrDefault("other", "# " + (category.equals("one") ? singular : plural));
        return counts.getOrDefault(category, otherwise).replace("#", Long.toString(number));
    }
}
