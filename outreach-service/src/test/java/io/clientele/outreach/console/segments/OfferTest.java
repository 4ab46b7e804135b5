package io.clientele.outreach.console.segments;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.outreach.console.attributes.Attribute;
import io.clientele.outreach.console.segmentation.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfferTest {

    @Test
    void whatOccursAndWhatWasDeclaredIsOfferedOnceByItsLabel() {
        var occurring = List.of(
                new Vocabulary.Attribute("tier", List.of("gold")), new Vocabulary.Attribute("city", List.of("Leeds")));
        var declared = List.of(
                attribute("tier", Map.of("en", "Tier", "ar", "الفئة"), List.of("gold", "silver")),
                attribute("city", Map.of(), List.of()),
                attribute("age", Map.of("en", "Age"), List.of()));

        assertThat(Offer.of(occurring, declared, Locale.of("ar")))
                .containsExactly(
                        new Offer("age", "Age", List.of()),
                        new Offer("city", "city", List.of("Leeds")),
                        new Offer("tier", "الفئة", List.of("gold", "silver")));
    }

    private static Attribute attribute(String name, Map<String, String> labels, List<String> choices) {
        return new Attribute(name, new Attribute.Form("CHOICE", labels, null, null, null, null, choices), 1);
    }
}
