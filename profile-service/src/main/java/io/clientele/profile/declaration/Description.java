package io.clientele.profile.declaration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What values of an attribute look like, and what it is called.
 *
 * @param labels by language
 * @param pattern of each whole text, RE2
 * @param least a number, a date or a moment, as the type is; inclusive, as is {@code most}
 * @param choices what a CHOICE is one of, or each of TEXTS
 */
record Description(
        @NotNull AttributeType type,

        Map<
                        @Pattern(
                                regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5}",
                                message = "must be a language such as en")
                        String,
                        @NotNull @Pattern(regexp = LINE, message = "must be a line of 1 to 100 characters") String>
                labels,

        @Nullable @Size(max = 1000) String meaning,

        @Nullable @Size(min = 1, max = 500) String pattern,

        @Nullable @Size(max = 40) String least,

        @Nullable @Size(max = 40) String most,

        @Size(max = 500)
        List<@NotNull @Pattern(regexp = LINE, message = "must be a line of 1 to 100 characters") String> choices) {

    static final String LINE = "[^\\p{Cntrl}]{1,100}";

    Description {
        labels = labels == null ? Map.of() : labels;
        choices = choices == null ? List.of() : choices;
    }
}
