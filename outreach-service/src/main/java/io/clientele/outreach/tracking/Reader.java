package io.clientele.outreach.tracking;

import io.quarkus.qute.TemplateData;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which language, and from which shop, somebody reads a page. */
@TemplateData
record Reader(String shop, Locale locale) {

    private static final Set<String> SPOKEN = Set.of("en", "ar");

    /** In their own language, if we speak it, else in the shop's, else in English. */
    static Reader of(String shop, @Nullable String own, String ofShop) {
        var language = own != null && SPOKEN.contains(primary(own)) ? primary(own) : primary(ofShop);
        return new Reader(shop, Locale.of(SPOKEN.contains(language) ? language : "en"));
    }

    public String language() {
        return locale.getLanguage();
    }

    public String direction() {
        return language().equals("ar") ? "rtl" : "ltr";
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
