package io.clientele.profile.care;

import io.clientele.kit.Idempotent;
import io.clientele.kit.Page;
import io.clientele.profile.fact.Facts;
import io.clientele.profile.fact.Recording;
import io.clientele.profile.fact.Said;
import io.clientele.profile.identity.People;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/profiles/{id}/contacts")
@Produces(MediaType.APPLICATION_JSON)
class ContactResource {

    record NewContact(
            Contact.@NotNull Kind kind,
            Contact.@Nullable Channel channel,
            @Nullable @Size(max = 500) String handledBy,
            @Nullable @Size(max = 2000) String note,
            @Nullable @Size(max = 255) String orderId,
            @Nullable Instant occurredAt,
            @Nullable Instant askedAt,
            @Nullable Instant answeredAt) {

        Said said() {
            return new Said("kind", kind)
                    .and("channel", channel)
                    .and("handled_by", handledBy)
                    .and("note", note)
                    .and("order_id", orderId)
                    .and("asked_at", askedAt)
                    .and("answered_at", answeredAt);
        }
    }

    private final Facts facts;
    private final Recording recording;
    private final People people;

    ContactResource(Facts facts, Recording recording, People people) {
        this.facts = facts;
        this.recording = recording;
        this.people = people;
    }

    @GET
    @Operation(summary = "When we were in touch, the newest first")
    public Page<Contact> list(
            UUID id,
            @RestQuery Contact.@Nullable Kind kind,
            @RestQuery Contact.@Nullable Channel channel,
            @RestQuery @Nullable String handledBy,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var only = new HashMap<String, @Nullable String>();
        only.put("kind", kind == null ? null : kind.name());
        only.put("channel", channel == null ? null : channel.name());
        only.put("handled_by", handledBy == null ? null : handledBy.toUpperCase(Locale.ROOT));
        var page = facts.page(people.survivorOf(id), Contact.RECORDED, only, after, limit);
        return new Page<>(page.items().stream().map(Contact::of).toList(), page.next());
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = Contact.class, responseCode = "201")
    @Operation(summary = "Notes a contact: the event 'Contact Recorded'")
    public RestResponse<Contact> record(UUID id, @NotNull @Valid NewContact contact) {
        var fact = recording.record(id, Contact.RECORDED, contact.said().properties(), contact.occurredAt());
        return RestResponse.ResponseBuilder.<Contact>created(
                        URI.create("/v1/profiles/" + fact.profileId() + "/contacts"))
                .entity(Contact.of(fact))
                .build();
    }
}
