package io.clientele.profile.activity;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.clientele.kit.Page;
import io.clientele.profile.identity.People;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/profiles/{id}")
@Produces(MediaType.APPLICATION_JSON)
class StoryResource {

    /** An event as it is read. */
    record EventView(
            UUID id,
            String name,
            @JsonRawValue @Schema(type = SchemaType.OBJECT) String properties,
            Instant occurredAt) {

        static EventView of(Chapter event) {
            return new EventView(event.id(), event.title(), event.detail(), event.at());
        }

        Moment moment() {
            return new Moment(occurredAt, id);
        }
    }

    private final Story story;
    private final People people;

    StoryResource(Story story, People people) {
        this.story = story;
        this.people = people;
    }

    @GET
    @Path("/timeline")
    @Operation(summary = "What they did, bought and allowed, the newest first")
    public Page<Chapter> timeline(
            UUID id,
            @Parameter(description = "only these, separated by commas: EVENT, PURCHASE, REFUND, CONSENT")
                    @RestQuery
                    @Nullable
                    String kinds,
            @Parameter(description = "only events of these names, separated by commas") @RestQuery @Nullable
                    String names,
            @RestQuery @Nullable String from,
            @Parameter(description = "exclusive") @RestQuery @Nullable String to,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var wanted = Wanted.read(kinds, names, from, to);
        var chapters = story.timeline(people.survivorOf(id), wanted, Moment.after(after), limit + 1);
        return Page.of(chapters, limit, Chapter::moment);
    }

    @GET
    @Path("/events")
    @Operation(summary = "What they did, the newest first")
    public Page<EventView> events(
            UUID id,
            @RestQuery @Nullable String name,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var events = story.events(people.survivorOf(id), name, Moment.after(after), limit + 1).stream()
                .map(EventView::of)
                .toList();
        return Page.of(events, limit, EventView::moment);
    }
}
