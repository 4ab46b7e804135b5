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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks how many people a form's rows come to, and what there is to choose from. */
@ApplicationScoped
class Counting {

    private final SegmentationClient segmentation;
    private final AttributesClient attributes;
    private final Services services;
    private final Shops shops;
    private final Visit visit;
    private final Clock clock;

    Counting(
            @RestClient SegmentationClient segmentation,
            @RestClient AttributesClient attributes,
            Services services,
            Shops shops,
            Visit visit,
            Clock clock) {
        this.segmentation = segmentation;
        this.attributes = attributes;
        this.services = services;
        this.shops = shops;
        this.visit = visit;
        this.clock = clock;
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

    /** Null if nobody answers. */
    @Nullable
    Curve curve(UUID segmentId) {
        var today = clock.instant().atZone(shops.current().zone()).toLocalDate();
        return services.ask(Services.SEGMENTATION, () -> segmentation.sizes(segmentId, today.minusYears(1), 400))
                .map(sizes -> new Curve(sizes.items(), today))
                .orElse(null);
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
