package io.clientele.profile.feed;

import io.clientele.profile.activity.Events;
import io.clientele.profile.agreement.Contract;
import io.clientele.profile.change.Gone;
import io.clientele.profile.consent.Consent;
import io.clientele.profile.identity.Profile;
import io.clientele.profile.merging.Merge;
import io.clientele.profile.merging.Undo;
import io.clientele.profile.objection.Objections;
import io.clientele.profile.privacy.Erasure;
import io.clientele.profile.purchase.Purchase;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the feed as it is documented, a CloudEvent 1.0 with its data by its type; {@link Told} writes it. */
@Schema(
        oneOf = {
            ChangeEvent.OfProfile.class,
            ChangeEvent.OfMerge.class,
            ChangeEvent.OfParting.class,
            ChangeEvent.OfErasure.class,
            ChangeEvent.OfPurchase.class,
            ChangeEvent.OfEvent.class,
            ChangeEvent.OfConsent.class,
            ChangeEvent.OfContract.class,
            ChangeEvent.OfObjection.class,
            ChangeEvent.OfForgotten.class
        },
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "io.clientele.profile", schema = ChangeEvent.OfProfile.class),
            @DiscriminatorMapping(value = "io.clientele.merged", schema = ChangeEvent.OfMerge.class),
            @DiscriminatorMapping(value = "io.clientele.parted", schema = ChangeEvent.OfParting.class),
            @DiscriminatorMapping(value = "io.clientele.erased", schema = ChangeEvent.OfErasure.class),
            @DiscriminatorMapping(value = "io.clientele.purchase", schema = ChangeEvent.OfPurchase.class),
            @DiscriminatorMapping(value = "io.clientele.refund", schema = ChangeEvent.OfPurchase.class),
            @DiscriminatorMapping(value = "io.clientele.event", schema = ChangeEvent.OfEvent.class),
            @DiscriminatorMapping(value = "io.clientele.consent", schema = ChangeEvent.OfConsent.class),
            @DiscriminatorMapping(value = "io.clientele.contract", schema = ChangeEvent.OfContract.class),
            @DiscriminatorMapping(value = "io.clientele.permission", schema = ChangeEvent.OfConsent.class),
            @DiscriminatorMapping(value = "io.clientele.objection", schema = ChangeEvent.OfObjection.class),
            @DiscriminatorMapping(value = "io.clientele.forgotten", schema = ChangeEvent.OfForgotten.class)
        })
interface ChangeEvent {

    class Envelope {
        @Schema(description = "1.0", required = true)
        String specversion;

        @Schema(description = "subject/version", required = true)
        String id;

        @Schema(required = true)
        String source;

        @Schema(required = true)
        String type;

        @Schema(description = "the profile", required = true)
        UUID subject;

        @Schema(description = "when it was recorded", required = true)
        Instant time;

        @Schema(required = true)
        String datacontenttype;

        @Schema(description = "the cursor that goes on after this line", required = true)
        String position;

        @Schema(description = "counts up per profile", required = true)
        long version;
    }

    @Schema(name = "ProfileChange")
    class OfProfile extends Envelope {
        Profile.Told data;
    }

    @Schema(name = "MergeChange")
    class OfMerge extends Envelope {
        Merge.Told data;
    }

    @Schema(name = "PartingChange")
    class OfParting extends Envelope {
        Undo.Told data;
    }

    @Schema(name = "ErasureChange")
    class OfErasure extends Envelope {
        Erasure.Told data;
    }

    @Schema(name = "PurchaseChange")
    class OfPurchase extends Envelope {
        Purchase data;
    }

    @Schema(name = "EventChange")
    class OfEvent extends Envelope {
        Events.Told data;
    }

    @Schema(name = "ConsentChange")
    class OfConsent extends Envelope {
        Consent data;
    }

    @Schema(name = "ContractChange")
    class OfContract extends Envelope {
        Contract data;
    }

    @Schema(name = "ObjectionChange")
    class OfObjection extends Envelope {
        Objections.Told data;
    }

    @Schema(name = "ForgottenChange")
    class OfForgotten extends Envelope {
        Gone data;
    }
}
