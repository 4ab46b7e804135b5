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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Path("/v1/profiles/{id}/purchases")
@Produces(MediaType.APPLICATION_JSON)
class PurchaseResource {

    /** In minor units. */
    record Amount(long amount, String currency) {}

    record View(
            UUID id,
            String orderId,
            boolean refund,
            Instant occurredAt,
            LocalDate occurredOn,
            Amount total,
            Amount discount,
            @Nullable String coupon,
            @Nullable String handledBy,
            @Nullable String recipient,
            List<Line> lines) {

        static View of(Purchase p) {
            return new View(
                    p.purchaseId(),
                    p.orderId(),
                    p.refund(),
                    p.occurredAt(),
                    p.occurredOn(),
                    new Amount(p.total(), p.currency()),
                    new Amount(p.discount(), p.currency()),
                    p.coupon(),
                    p.handledBy(),
                    p.recipient(),
                    p.lines());
        }
    }

    private final PurchaseRows purchases;
    private final People people;

    PurchaseResource(PurchaseRows purchases, People people) {
        this.purchases = purchases;
        this.people = people;
    }

    /** The latest first. */
    @GET
    public Page<View> list(
            UUID id,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(1000) int limit) {
        var cursor = Cursor.parse(after);
        var found = purchases.latest(people.survivorOf(id), cursor.at(), cursor.id(), limit + 1);
        return Page.of(found.stream().map(View::of).toList(), limit, view -> new Cursor(view.occurredAt(), view.id()));
    }
}
