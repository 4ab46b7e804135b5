package io.clientele.profile.consent;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.profile.identity.Directory;
import io.clientele.profile.identity.Mention;
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
import java.util.Map;
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
    private final Directory directory;
    private final Clock clock;

    ConsentResource(Consents consents, Profiles profiles, Directory directory, Clock clock) {
        this.consents = consents;
        this.profiles = profiles;
        this.directory = directory;
        this.clock = clock;
    }

    @GET
    public Page<Consent> list(UUID id) {
        return new Page<>(consents.of(directory.survivorOf(id)), null);
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
        var profileId = held(id);
        var decidedAt = said.decidedAt() == null ? clock.instant() : said.decidedAt();
        if (decidedAt.isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            throw Problem.badRequest("decidedAt", "is in the future");
        }
        consents.decide(new Decision(
                profileId, channel, topic, said.status(), said.basis().name(), said.source(), decidedAt));
        return consents.of(profileId).stream()
                .filter(one -> one.channel().equals(channel) && one.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private UUID held(UUID id) {
        var profileId =
                profiles.resolve(List.of(Mention.of(id, Map.of()))).profileIds().getFirst();
        if (profileId == null) {
            throw Problem.notFound("No profile " + id);
        }
        return profileId;
    }
}
