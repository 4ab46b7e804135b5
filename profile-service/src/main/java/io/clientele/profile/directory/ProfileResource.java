package io.clientele.profile.directory;

import io.clientele.kit.Idempotent;
import io.clientele.kit.Page;
import io.clientele.profile.identity.IdentifierKind;
import io.clientele.profile.identity.People;
import io.clientele.profile.identity.Profile;
import io.clientele.profile.listing.Asked;
import io.clientele.profile.listing.Listing;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/profiles")
@Produces(MediaType.APPLICATION_JSON)
class ProfileResource {

    record Count(long count) {}

    private final People people;
    private final Listing listing;
    private final Introduction introduction;
    private final AttributeNames attributeNames;

    ProfileResource(People people, Listing listing, Introduction introduction, AttributeNames attributeNames) {
        this.people = people;
        this.listing = listing;
        this.introduction = introduction;
        this.attributeNames = attributeNames;
    }

    @GET
    @Operation(summary = "The newest first; found as somebody types, and narrowed by what is known of them")
    public Page<Profile> list(
            @RestQuery @Nullable String userId,
            @RestQuery @Nullable String email,
            @BeanParam @Valid Asked asked,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        if (userId != null) {
            return new Page<>(
                    people.named(IdentifierKind.USER_ID, userId).stream().toList(), null);
        }
        if (email != null) {
            return new Page<>(people.named(IdentifierKind.EMAIL, email).stream().toList(), null);
        }
        return listing.page(asked, after, limit);
    }

    @POST
    @Transactional
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = Profile.class, responseCode = "201")
    public RestResponse<Profile> create(@NotNull @Valid NewProfile someone) {
        var profile = introduction.introduce(someone);
        return RestResponse.ResponseBuilder.<Profile>created(URI.create("/v1/profiles/" + profile.id()))
                .entity(profile)
                .header("ETag", Tag.of(profile))
                .build();
    }

    @GET
    @Path("/count")
    @Operation(summary = "How many people a list has")
    public Count count(@BeanParam @Valid Asked asked) {
        return new Count(listing.count(asked));
    }

    @GET
    @Path("/attributes")
    @Operation(summary = "The names of all attributes that any profile has")
    public Page<String> attributes() {
        return new Page<>(attributeNames.all(), null);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One person; a profile that was merged answers with the one that goes on, and its id")
    public RestResponse<Profile> get(UUID id) {
        return tagged(people.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Transactional
    public RestResponse<Profile> describe(
            UUID id, @HeaderParam("If-Match") @Nullable String tag, @NotNull @Valid ProfileEdit edit) {
        return tagged(introduction.describe(id, tag, edit.attributes()));
    }

    private static RestResponse<Profile> tagged(Profile profile) {
        return RestResponse.ResponseBuilder.ok(profile)
                .header("ETag", Tag.of(profile))
                .build();
    }
}
