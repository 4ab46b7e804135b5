package io.clientele.outreach.template;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.outreach.shop.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Drafts that nobody has to begin from nothing: a newsletter, a birthday card, news of a product. */
@ApplicationScoped
public class Starters {

    private final List<TemplateDraft> english;
    private final List<TemplateDraft> arabic;
    private final Shops shops;

    Starters(ObjectMapper json, Shops shops) {
        this.english = read("en", json);
        this.arabic = read("ar", json);
        this.shops = shops;
    }

    /** @param language BCP 47; without one, the shop's, and where there are none in it, English */
    public List<TemplateDraft> in(@Nullable String language) {
        var wanted =
                Objects.requireNonNullElseGet(language, () -> shops.current().language());
        return Locale.forLanguageTag(wanted).getLanguage().equals("ar") ? arabic : english;
    }

    private static List<TemplateDraft> read(String language, ObjectMapper json) {
        try (var file = Starters.class.getResourceAsStream("/starters/" + language + ".json")) {
            return json.readValue(file, new TypeReference<List<TemplateDraft>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
