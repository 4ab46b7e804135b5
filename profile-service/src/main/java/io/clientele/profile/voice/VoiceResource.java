package io.clientele.profile.voice;

import io.clientele.kit.Page;
import io.clientele.profile.fact.Fact;
import io.clientele.profile.fact.Facts;
import io.clientele.profile.identity.People;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/profiles/{id}")
@Produces(MediaType.APPLICATION_JSON)
class VoiceResource {

    private final Facts facts;
    private final People people;

    VoiceResource(Facts facts, People people) {
        this.facts = facts;
        this.people = people;
    }

    @GET
    @Path("/reviews")
    @Operation(summary = "What they wrote of us, the newest first")
    public Page<Review> reviews(
            UUID id, @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return page(id, Review.POSTED, after, limit, Review::of);
    }

    @GET
    @Path("/shares")
    @Operation(summary = "What of ours they passed on, the newest first")
    public Page<Share> shares(
            UUID id, @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return page(id, Share.SHARED, after, limit, Share::of);
    }

    @GET
    @Path("/sessions")
    @Operation(summary = "Where they came to listen, the newest first")
    public Page<Session> sessions(
            UUID id, @RestQuery @Nullable String after, @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return page(id, Session.ATTENDED, after, limit, Session::of);
    }

    private <T> Page<T> page(UUID id, String event, @Nullable String after, int limit, Function<Fact, T> reading) {
        var page = facts.page(people.survivorOf(id), event, Map.of(), after, limit);
        return new Page<>(page.items().stream().map(reading).toList(), page.next());
    }
}
