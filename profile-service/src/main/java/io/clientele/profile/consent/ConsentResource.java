package io.clientele.profile.consent;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.profile.identity.People;
import io.clientele.profile.identity.Profiles;
import io.clientele.profile.wording.Wordings;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Path("/v1/profiles/{id}/consents")
@Produces(MediaType.APPLICATION_JSON)
class ConsentResource {

    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    /**
     * @param purpose MARKETING unless it is said
     * @param wording id of what they were shown, see /v1/wordings
     * @param wordingVersion the latest unless it is said
     * @param proof a reference, such as a form's address or a letter's number, or JSON as text
     */
    record Said(
            @NotNull ConsentStatus status,
            @NotNull Basis basis,
            @Nullable @Size(max = 500) String source,
            @Nullable Instant decidedAt,

            @Nullable @Pattern(regexp = "[A-Z][A-Z_]{1,39}", message = "must be a name such as MARKETING or PROFILING")
            String purpose,

            @Nullable @Size(max = 100) String wording,
            @Nullable Integer wordingVersion,
            @Nullable @Size(max = 4000) String proof) {

        Said {
            purpose = purpose == null ? Decision.MARKETING : purpose;
        }
    }

    private final Consents consents;
    private final Wordings wordings;
    private final Profiles profiles;
    private final People people;
    private final Clock clock;

    ConsentResource(Consents consents, Wordings wordings, Profiles profiles, People people, Clock clock) {
        this.consents = consents;
        this.wordings = wordings;
        this.profiles = profiles;
        this.people = people;
        this.clock = clock;
    }

    @GET
    public Page<Consent> list(UUID id) {
        return new Page<>(consents.of(people.survivorOf(id)), null);
    }

    /** Answers with the decision that stands, which is another one if that is later. */
    @PUT
    @Path("/{channel}/{topic}")
    @Transactional
    public Consent decide(
            UUID id,
            @Pattern(regexp = "[A-Z][A-Z_]{1,39}", message = "must be a name such as EMAIL or SMS") String channel,
            @Pattern(regexp = "[^\\p{Cntrl}]{1,100}", message = "must have 1 to 100 characters") String topic,
            @NotNull @Valid Said said) {
        var profileId = profiles.hold(id);
        var decision = decision(profileId, channel, topic, said);
        if (decision.needsPurchase()
                && !consents.withoutPurchase(List.of(profileId)).isEmpty()) {
            throw Problem.badRequest("basis", "SOFT_OPT_IN is only for who has bought something");
        }
        consents.decide(List.of(decision));
        var subject = new Consent.Subject(channel, topic, said.purpose());
        return consents.of(profileId).stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private Decision decision(UUID profileId, String channel, String topic, Said said) {
        var decidedAt = said.decidedAt() == null ? clock.instant() : said.decidedAt();
        if (decidedAt.isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            throw Problem.badRequest("decidedAt", "is in the future");
        }
        var shown = said.wording() == null ? null : wordings.shown(said.wording(), said.wordingVersion());
        return new Decision(
                profileId,
                channel,
                topic,
                said.purpose(),
                said.status(),
                said.basis().name(),
                said.source(),
                new Evidence(said.wording(), shown, said.proof()),
                decidedAt);
    }
}
