package io.clientele.profile.collection;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import io.clientele.kit.Problem;
import io.clientele.kit.Tokens;
import io.clientele.profile.activity.Mistakes;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class CollectionResource {

    /** As it is documented; what really comes in is read item by item. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Batch(List<Item> batch) {}

    private final Items items;
    private final MessageReader reader;
    private final Gathering gathering;
    private final SecurityIdentity caller;

    CollectionResource(Items items, MessageReader reader, Gathering gathering, SecurityIdentity caller) {
        this.items = items;
        this.reader = reader;
        this.gathering = gathering;
        this.caller = caller;
    }

    @POST
    @Path("/batch")
    @Operation(summary = "Up to 500 messages; each is taken once, and what is rejected is said by its index")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Batch.class)))
    public Receipt batch(@NotNull byte[] body) throws IOException {
        return gathering.take(read(items.ofBatch(body)));
    }

    @POST
    @Path("/{type:identify|track|alias|page|screen|group}")
    @Operation(summary = "One message")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Item.class)))
    public Receipt one(String type, @NotNull byte[] body) throws IOException {
        var receipt = gathering.take(read(List.of(items.one(body).put("type", type))));
        if (!receipt.rejected().isEmpty()) {
            throw Problem.badRequest(receipt.rejected().getFirst().errors());
        }
        return receipt;
    }

    private Request read(List<? extends JsonNode> nodes) {
        var trust = caller.hasRole(Tokens.SERVICE) ? Trust.SERVICE : Trust.ANYBODY;
        var messages = new ArrayList<Message>();
        var wrong = new ArrayList<Rejected>();
        for (int index = 0; index < nodes.size(); index++) {
            var mistakes = new Mistakes();
            var item = items.read(nodes.get(index), mistakes);
            var message = item == null ? null : reader.read(index, item, trust, mistakes);
            if (message != null) {
                messages.add(message);
            } else {
                wrong.add(new Rejected(index, mistakes.errors()));
            }
        }
        return new Request(messages, wrong);
    }
}
