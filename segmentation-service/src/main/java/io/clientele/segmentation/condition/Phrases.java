package io.clientele.segmentation.condition;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of one language; English where it is not among those that we speak. */
final class Phrases {

    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    Phrases(Locale locale) {
        bundle = ResourceBundle.getBundle("io.clientele.segmentation.condition.sentences", locale, ENGLISH_ELSE);
        this.locale = bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
    }

    Locale locale() {
        return locale;
    }

    String say(String phrase, Object... values) {
        return new MessageFormat(bundle.getString(phrase), locale).format(values);
    }
}
