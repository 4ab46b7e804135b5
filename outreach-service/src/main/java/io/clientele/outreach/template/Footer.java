package io.clientele.outreach.template;

import io.clientele.outreach.markup.Direction;
import java.util.Locale;

/** What the law wants at the end of a mail, for templates that do not say it themselves. */
record Footer(String sentBy, String unsubscribe, String preferences, String view) {

    private static final Footer ENGLISH = new Footer(
            "This mail was sent to {{ profile.email }} by {{ shop.name }}, {{ shop.address }}.",
            "Unsubscribe",
            "Choose what you get",
            "View in browser");

    private static final Footer ARABIC = new Footer(
            "أُرسلت هذه الرسالة إلى {{ profile.email }} من {{ shop.name }}، {{ shop.address }}.",
            "إلغاء الاشتراك",
            "اختر ما يصلك",
            "عرض في المتصفح");

    static Footer in(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals("ar") ? ARABIC : ENGLISH;
    }

    String html(Direction direction) {
        return """
                <div class="footer" dir="%s" style="padding:16px 24px 32px;text-align:center;font-family:Arial,sans-serif;font-size:12px;\
                line-height:18px;color:#5b6472">
                <p style="margin:0 0 8px">%s</p>
                <p style="margin:0"><a href="{{ unsubscribeUrl }}" style="color:#5b6472">%s</a> &middot;
                <a href="{{ preferencesUrl }}" style="color:#5b6472">%s</a> &middot;
                <a href="{{ viewUrl }}" style="color:#5b6472">%s</a></p>
                </div>
                """.formatted(direction.html(), sentBy, unsubscribe, preferences, view);
    }

    String text() {
        return """

                --
                %s
                %s: {{ unsubscribeUrl }}
                %s: {{ preferencesUrl }}
                %s: {{ viewUrl }}
                """.formatted(sentBy, unsubscribe, preferences, view);
    }
}
