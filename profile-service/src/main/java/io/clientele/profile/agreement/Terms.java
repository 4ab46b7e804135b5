package io.clientele.profile.agreement;

import io.clientele.profile.activity.Properties;
import io.clientele.profile.fact.Forms;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a contract says.
 *
 * @param tailored whether the scope was made for them; null if nobody said
 * @param period how often the fee is due, such as P1M
 * @param ends the last day, if there is one
 * @param notice how long before the end one must say so, such as P3M
 */
@RegisterForReflection
public record Terms(
        @Nullable String scope,
        @Nullable Boolean tailored,
        List<String> modules,
        @Nullable Amount fee,
        @Nullable String period,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable String notice,
        @Nullable String cancellation) {

    private static final int MOST_MODULES = 100;
    private static final int LONGEST_MODULE = 200;
    private static final int LONGEST = 2000;

    static Terms read(Properties said, String currency) {
        var starts = said.read("starts", Forms::date);
        var ends = said.read("ends", Forms::date);
        said.mistakes()
                .unless(
                        starts == null || ends == null || !ends.isBefore(starts),
                        said.path() + ".ends",
                        "must not be before it starts");
        return new Terms(
                said.text("scope", LONGEST),
                said.read("tailored", Forms::flag),
                modules(said),
                Amount.read(said, "fee", currency),
                said.read("period", Forms::period),
                starts,
                ends,
                said.read("notice", Forms::period),
                said.text("cancellation", LONGEST));
    }

    private static List<String> modules(Properties said) {
        var modules = said.list("modules", MOST_MODULES).stream()
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
        said.mistakes()
                .unless(
                        modules.stream().allMatch(one -> !one.isBlank() && one.length() <= LONGEST_MODULE),
                        said.path() + ".modules",
                        "must be names of at most " + LONGEST_MODULE + " characters");
        return modules;
    }
}
