package io.clientele.profile.purchase;

import io.clientele.kit.Page;
import io.clientele.profile.identity.People;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/v1/profiles/{id}/gifts")
@Produces(MediaType.APPLICATION_JSON)
class GiftResource {

    /** @param payerId whose purchase it is */
    record Gift(UUID payerId, PurchaseResource.View purchase) {}

    private final PurchaseRows purchases;
    private final People people;

    GiftResource(PurchaseRows purchases, People people) {
        this.purchases = purchases;
        this.people = people;
    }

    @GET
    @Operation(summary = "What others bought for them, the latest first")
    public Page<Gift> list(
            UUID id,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        var cursor = Cursor.parse(after);
        var found = purchases.latestGifts(people.survivorOf(id), cursor.at(), cursor.id(), limit + 1);
        return Page.of(
                found.stream()
                        .map(one -> new Gift(one.profileId(), PurchaseResource.View.of(one)))
                        .toList(),
                limit,
                gift -> new Cursor(gift.purchase().occurredAt(), gift.purchase().id()));
    }
}
