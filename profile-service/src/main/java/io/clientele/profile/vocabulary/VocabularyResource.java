package io.clientele.profile.vocabulary;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/vocabulary")
@Produces(MediaType.APPLICATION_JSON)
class VocabularyResource {

    private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5}";
    private static final String LIKE_EN = "must be a language such as en";

    record Choices(@NotNull Map<Relationship, @NotNull @Valid Chosen> choices) {}

    private final Vocabularies vocabularies;
    private final Catalogue catalogue;
    private final Proposing proposing;

    VocabularyResource(Vocabularies vocabularies, Catalogue catalogue, Proposing proposing) {
        this.vocabularies = vocabularies;
        this.catalogue = catalogue;
        this.proposing = proposing;
    }

    @GET
    @Operation(summary = "What this business calls its people, by what they are to it")
    public RestResponse<Vocabulary> get(
            @RestQuery @DefaultValue("en") @Pattern(regexp = LANGUAGE, message = LIKE_EN) String language) {
        var vocabulary = vocabularies.in(language);
        return RestResponse.ResponseBuilder.ok(vocabulary)
                .header("ETag", vocabulary.tag())
                .build();
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Chooses a word of the catalogue for each relationship, or says an own one, by language",
            description = "A relationship that is left out has its usual word. 412 if If-Match is given and somebody"
                    + " else was faster.")
    public RestResponse<Vocabulary> put(
            @HeaderParam("If-Match") @Nullable String tag,
            @RestQuery @DefaultValue("en") @Pattern(regexp = LANGUAGE, message = LIKE_EN) String language,
            @NotNull @Valid Choices wanted) {
        vocabularies.choose(wanted.choices(), version(tag));
        return get(language);
    }

    @POST
    @Path("/preview")
    @Operation(summary = "What would be said with these choices; changes nothing")
    public Vocabulary preview(
            @RestQuery @DefaultValue("en") @Pattern(regexp = LANGUAGE, message = LIKE_EN) String language,
            @NotNull @Valid Choices wanted) {
        return vocabularies.preview(wanted.choices(), language);
    }

    @GET
    @Path("/words")
    @Operation(summary = "The catalogue of words, each with what it says about the tie")
    public Page<Word> words() {
        return new Page<>(catalogue.all(), null);
    }

    @GET
    @Path("/proposals")
    @Operation(
            summary = "A word for each relationship by how people behave, with the figures that decided it",
            description = "From a part of the people that is large enough; staff does not count. Changes nothing.")
    public Proposals proposals() {
        return proposing.propose();
    }

    private static @Nullable Long version(@Nullable String tag) {
        if (tag == null || tag.equals("*")) {
            return null;
        }
        if (!tag.matches("\"\\d{1,18}\"")) {
            throw new Problem.Refusal(412, "If-Match is no tag of this", List.of());
        }
        return Long.valueOf(tag.substring(1, tag.length() - 1));
    }
}
