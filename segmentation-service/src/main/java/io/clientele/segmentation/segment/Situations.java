package io.clientele.segmentation.segment;

import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.question.Situation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** When and where the business asks. */
@ApplicationScoped
class Situations {

    private final Business business;

    Situations(Business business) {
        this.business = business;
    }

    Situation now(Instant now) {
        return new Situation(now, false, business.zone(), business.currency());
    }

    Situation now() {
        return now(business.now());
    }

    Situation past(Instant at) {
        return new Situation(at, true, business.zone(), business.currency());
    }
}
