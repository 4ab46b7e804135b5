package io.clientele.segmentation.question;

import io.clientele.segmentation.condition.Comparison;
import io.clientele.segmentation.condition.Scalars;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Turns what is asked of an attribute into SQL, wherever its text is found. */
final class Attributes {

    private final Parameters parameters;

    Attributes(Parameters parameters) {
        this.parameters = parameters;
    }

    String test(String found, Comparison is, @Nullable Object value) {
        return switch (is) {
            case SET -> found + " is not null";
            case NOT_SET -> found + " is null";
            case EQUAL -> "coalesce(" + found + " = " + text(value) + ", false)";
            case NOT_EQUAL -> "(" + found + " is distinct from " + text(value) + ")";
            case CONTAINS -> "coalesce(strpos(" + found + ", " + text(value) + ") > 0, false)";
            case ONE_OF -> {
                var texts = ((Collection<?>) value).stream().map(Scalars::text).toList();
                yield "coalesce(" + found + " = any(" + parameters.addTexts(texts) + "), false)";
            }
            case ABOVE, AT_LEAST, BELOW, AT_MOST ->
                Scalars.number(value)
                        .map(number -> ordered(found, Scalars.NUMBER, found + "::numeric", is, number))
                        .orElseGet(() -> ordered(found, Scalars.DAY, day(found), is, Scalars.text(value)));
        };
    }

    private String text(Object value) {
        return parameters.add(Scalars.text(value));
    }

    private static String day(String found) {
        return "left(" + found + ", 10) collate \"C\"";
    }

    /** What does not look like what it is compared with is neither above nor below it. */
    private String ordered(String found, String pattern, String compared, Comparison is, Object value) {
        return "(case when " + found + " ~ '^" + pattern + "$' then " + compared + " " + is.operator() + " "
                + parameters.add(value) + " else false end)";
    }
}
