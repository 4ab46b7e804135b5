package io.clientele.profile.duplicate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text as it is compared, never as it is shown: without case, width, accents and the marks that are optional in Arabic, and
 * with the Arabic letters that are written for each other as one.
 */
final class Folded {

    private static final Pattern MARKS =
            Pattern.compile("[\\p{Mn}\u0640]"); // accents, vowel signs and the Arabic tatweel
    private static final Pattern THAI = Pattern.compile("\\p{InThai}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private Folded() {}

    static String of(String text) {
        var wide = Normalizer.normalize(text, Normalizer.Form.NFKD);
        // in Thai, marks are vowels and tones that tell words apart
        var bare = THAI.matcher(text).find() ? wide : MARKS.matcher(wide).replaceAll("");
        return bare.toLowerCase(Locale.ROOT)
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .replace('ٱ', 'ا')
                .replace('ک', 'ك')
                .replace('ی', 'ي');
    }

    /** The words of it in an order that no custom decides: some write the family's name first. */
    static String words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(of(text))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
