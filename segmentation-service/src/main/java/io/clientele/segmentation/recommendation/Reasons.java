package io.clientele.segmentation.recommendation;

import io.clientele.segmentation.sentence.Phrases;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says why something is recommended, in a language that somebody reads. */
final class Reasons {

    private static final String BUNDLE = "io.clientele.segmentation.recommendation.recommendations";

    private final Phrases phrases;

    Reasons(Locale locale) {
        phrases = new Phrases(BUNDLE, locale);
    }

    String say(Reason reason, String because, long of, long part, @Nullable Double lift, @Nullable Double gapDays) {
        return phrases.say(
                reason.name(),
                because,
                Long.toString(of),
                Long.toString(part),
                String.format(Locale.ROOT, "%.1f", lift == null ? 0 : lift),
                Long.toString(Math.round(gapDays == null ? 0 : gapDays)));
    }
}
