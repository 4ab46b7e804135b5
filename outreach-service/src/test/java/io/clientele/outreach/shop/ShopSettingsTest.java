package io.clientele.outreach.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopSettingsTest {

    @Test
    void settingsOfARealShopAreFine() {
        var settings = new ShopSettings(
                "Lumière",
                "hello@lumiere.example",
                "Ada of Lumière",
                null,
                "1 Rue A\n69001 Lyon",
                "FR",
                "fr",
                "photo",
                Target.CLIENT);

        assertThat(settings.mistakes()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            useHeadersInDisplayName = false,
            value = {
                "sender, not an address",
                "sender, 'a@b.example\r\nBcc: c@d.example'",
                "replyTo, a@",
                "senderName, 'Ada\r\nBcc: c@d.example'",
                "name, 'Two\nlines'",
                "country, Germany",
                "country, XX",
                "language, klingonese",
                "postalAddress, 'a\tb'",
                "postalAddress, 'a\nb\nc\nd\ne\nf\ng'"
            })
    void whatWouldBreakAMailIsRefused(String field, String value) {
        assertThat(with(field, value).mistakes())
                .extracting(Problem.Error::field)
                .containsExactly(field);
    }

    @Test
    void blankMeansNotSet() {
        assertThat(with("sender", "  ").sender()).isNull();
        assertThat(with("name", "  ").mistakes())
                .extracting(Problem.Error::field)
                .containsExactly("name");
    }

    private static ShopSettings with(String field, String value) {
        return new ShopSettings(
                field.equals("name") ? value : "Shop",
                only(field, "sender", value),
                only(field, "senderName", value),
                only(field, "replyTo", value),
                only(field, "postalAddress", value),
                only(field, "country", value),
                field.equals("language") ? value : "en",
                null,
                Target.CLIENT);
    }

    private static @Nullable String only(String field, String wanted, String value) {
        return field.equals(wanted) ? value : null;
    }
}
