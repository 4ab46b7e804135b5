package io.clientele.outreach.console.segments;

import io.clientele.outreach.console.attributes.Attribute;
import io.clientele.outreach.console.segmentation.Vocabulary;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * An attribute that may be asked about, and values that it may have.
 *
 * @param label what the business calls it, or its name
 */
@TemplateData
record Offer(String name, String label, List<String> values) {

    /** Those that occur, and those that were declared: of one of a list the list is known, whether it occurs or not. */
    static List<Offer> of(List<Vocabulary.Attribute> occurring, List<Attribute> declared, Locale language) {
        var offers = new TreeMap<String, Offer>();
        occurring.forEach(one -> offers.put(one.name(), new Offer(one.name(), one.name(), one.values())));
        for (var one : declared) {
            var choices = one.form().choices();
            var values = choices.isEmpty() && offers.containsKey(one.name())
                    ? offers.get(one.name()).values()
                    : choices;
            offers.put(one.name(), new Offer(one.name(), one.labelIn(language), values));
        }
        return List.copyOf(offers.values());
    }
}
