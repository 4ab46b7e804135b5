package io.clientele.outreach.console.segments;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.outreach.console.Visit;
import io.clientele.outreach.console.attributes.AttributesClient;
import io.clientele.outreach.console.rows.Amounts;
import io.clientele.outreach.console.rows.Part;
import io.clientele.outreach.console.rows.PartType;
import io.clientele.outreach.console.rows.Saying;
import io.clientele.outreach.console.segmentation.SegmentationClient;
import io.clientele.outreach.console.segmentation.SegmentationClient.Question;
import io.clientele.outreach.console.segmentation.Vocabulary;
import io.clientele.outreach.console.services.Services;
import io.clientele.outreach.shop.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks how many people a form's rows come to, and what there is to choose from. */
@ApplicationScoped
class Counting {

    private final SegmentationClient segmentation;
    private final AttributesClient attributes;
    private final Services services;
    private final Shops shops;
    private final Visit visit;

    Counting(
            @RestClient SegmentationClient segmentation,
            @RestClient AttributesClient attributes,
            Services services,
            Shops shops,
            Visit visit) {
        this.segmentation = segmentation;
        this.attributes = attributes;
        this.services = services;
        this.shops = shops;
        this.visit = visit;
    }

    Amounts amounts() {
        return new Amounts(shops.current().currency());
    }

    Counted count(Part whole) {
        var said = Saying.of(whole, amounts());
        try {
            return services.ask(Services.SEGMENTATION, () -> segmentation.preview(new Question(said.condition())))
                    .map(preview -> Counted.of(said, preview))
                    .orElse(Counted.NOTHING);
        } catch (Problem.Refusal refused) {
            return Counted.refused(refused);
        }
    }

    Choices choices() {
        var vocabulary = services.ask(Services.SEGMENTATION, segmentation::vocabulary);
        var segments = services.ask(Services.SEGMENTATION, () -> segmentation.list(false, 500));
        var known = vocabulary.orElse(Vocabulary.NONE);
        var declared = services.ask(Services.PROFILES, attributes::list).orElse(new Page<>(List.of(), null));
        return new Choices(
                PartType.rows(),
                known,
                Offer.of(known.attributes(), declared.items(), visit.language()),
                segments.orElse(new Page<>(List.of(), null)).items(),
                shops.current().currency());
    }
}
