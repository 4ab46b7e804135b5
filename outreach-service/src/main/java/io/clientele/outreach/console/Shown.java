package io.clientele.outreach.console;

import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How values look on a page, in the visitor's language. */
@TemplateExtension
class Shown {

    static String initials(String name) {
        return Arrays.stream(name.strip().split("[\\s.@_-]+"))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    static String grouped(Number number, @TemplateExtension.TemplateAttribute("locale") Object locale) {
        return NumberFormat.getIntegerInstance(digits(locale)).format(number);
    }

    /** Arabic readers of business figures expect the digits that their spreadsheets show. */
    private static Locale digits(Object locale) {
        var language = locale instanceof Locale known ? known : Locale.ENGLISH;
        return Locale.forLanguageTag(language.toLanguageTag() + "-u-nu-latn");
    }
}
