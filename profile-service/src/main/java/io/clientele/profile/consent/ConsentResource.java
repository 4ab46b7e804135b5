package io.clientele.profile.consent;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.profile.identity.People;
import io.clientele.profile.identity.Profiles;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Path("/v1/profiles/{id}/consents")
class ConsentResource {

    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    record Said(
            @NotNull ConsentStatus status,
            @NotNull Basis basis,
            @Nullable @Size(max = 500) String source,
            @Nullable Instant decidedAt) {}

    private final Consents consents;
    private final Profiles profiles;
    private final People people;
    private final Clock clock;

    ConsentResource(Consents consents, Profiles profiles, People people, Clock clock) {
        this.consents = consents;
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
        var decidedAt = said.decidedAt() == null ? clock.instant() : said.decidedAt();
        if (decidedAt.isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            throw Problem.badRequest("decidedAt", "is in the future");
        }
        consents.decide(List.of(new Decision(
                profileId, channel, topic, said.status(), said.basis().name(), said.source(), decidedAt)));
        return consents.of(profileId).stream()
                .filter(one -> one.channel().equals(channel) && one.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }
}
