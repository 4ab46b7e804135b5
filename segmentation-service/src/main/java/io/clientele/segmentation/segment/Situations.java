package io.clientele.segmentation.segment;

import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.feature.Features;
import io.clientele.segmentation.question.Situation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** When and where the business asks. */
@ApplicationScoped
class Situations {

    private final Business business;
    private final Features features;

    Situations(Business business, Features features) {
        this.business = business;
        this.features = features;
    }

    /** Everybody is looked at by their features, as soon as these are of the day. */
    Situation everybody(Instant now) {
        return new Situation(now, false, features.areOf(now), business.zone(), business.currency());
    }

    /** One is looked at by all that is known of them. */
    Situation one() {
        return new Situation(business.now(), false, false, business.zone(), business.currency());
    }

    Situation past(Instant at) {
        return new Situation(at, true, false, business.zone(), business.currency());
    }
}
