package io.clientele.profile.collection;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.clientele.kit.Problem;
import io.clientele.kit.Tokens;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Non-blocking, unlike the others: a request waits in a queue, not in a thread that is woken to answer it. */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
class CollectionResource {

    /** As it is documented; what really comes in is read item by item. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Batch(List<Item> batch) {}

    private final Items items;
    private final Door door;
    private final SecurityIdentity caller;

    CollectionResource(Items items, Door door, SecurityIdentity caller) {
        this.items = items;
        this.door = door;
        this.caller = caller;
    }

    @POST
    @Path("/batch")
    @Operation(summary = "Up to 500 messages; each is taken once, and what is rejected is said by its index")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Batch.class)))
    public CompletionStage<Receipt> batch(@NotNull byte[] body) {
        return door.take(() -> items.ofBatch(body), body.length, trust());
    }

    @POST
    @Path("/{type:identify|track|alias|page|screen|group}")
    @Operation(summary = "One message")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Item.class)))
    public CompletionStage<Receipt> one(String type, @NotNull byte[] body) {
        return door.take(() -> List.of(items.one(body).put("type", type)), body.length, trust())
                .thenApply(receipt -> {
                    if (!receipt.rejected().isEmpty()) {
                        throw Problem.badRequest(receipt.rejected().getFirst().errors());
                    }
                    return receipt;
                });
    }

    private Trust trust() {
        return caller.hasRole(Tokens.SERVICE) ? Trust.SERVICE : Trust.ANYBODY;
    }
}
