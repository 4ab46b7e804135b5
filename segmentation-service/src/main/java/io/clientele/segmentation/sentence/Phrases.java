package io.clientele.segmentation.sentence;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The words of one language; English where it is not among those that we speak. */
public final class Phrases {

    static final Set<String> SPOKEN = Set.of("en", "ar");

    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    /**
     * @param name of a bundle of properties files
     * @param locale the language; English if the bundle does not speak it
     */
    public Phrases(String name, Locale locale) {
        bundle = ResourceBundle.getBundle(name, locale, ENGLISH_ELSE);
        var spoken = bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
        this.locale = Locale.forLanguageTag(spoken.toLanguageTag() + "-u-nu-latn"); // digits as in the console
    }

    Locale locale() {
        return locale;
    }

    /** @param values as text: how numbers are written is for {@link Figures} to say */
    public String say(String phrase, String... values) {
        return new MessageFormat(bundle.getString(phrase), locale).format(values);
    }

    public boolean has(String phrase) {
        return bundle.containsKey(phrase);
    }

    /** What a name is called that we know, or else the name. */
    String called(String of, String name) {
        var phrase = of + "." + name;
        return has(phrase) ? bundle.getString(phrase) : name;
    }

    /** A phrase that changes with a number, which may have a word of its own for some. */
    public String counted(String phrase, long number, String written) {
        var plural = phrase + "." + plural(number);
        return say(has(plural) ? plural : phrase + ".other", written);
    }

    /** The plural categories of CLDR, for the languages that we speak. */
    private String plural(long number) {
        if (number == 1) {
            return "one";
        }
        if (!locale.getLanguage().equals("ar")) {
            return "other";
        }
        long last = number % 100;
        return number == 2 ? "two" : last >= 3 && last <= 10 ? "few" : last >= 11 ? "many" : "other";
    }
}
