package io.clientele.segmentation.observation;

import io.clientele.segmentation.dimension.Commitments;
import io.clientele.segmentation.dimension.Purchases;
import io.clientele.segmentation.observation.Behaviours.Seen;
import io.clientele.segmentation.observation.PurchasesSeen.Bought;
import io.clientele.segmentation.observation.Services.Service;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did and what was agreed with them, added up.
 *
 * @param bought null if nothing
 */
@RegisterForReflection(
        targets = {Sighting.class, Bought.class, Purchases.class, Service.class, Commitments.class, Seen.class})
record Sighting(@Nullable Bought bought, Service served, Commitments agreed, Seen seen) {

    static final Sighting NONE = new Sighting(null, Service.NONE, Commitments.NONE, Seen.NONE);
}
