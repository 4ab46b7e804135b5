package io.clientele.outreach.access;

import io.clientele.kit.Problem;
import io.clientele.kit.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Puts together what the three services know of somebody, as it comes. */
@ApplicationScoped
public class SubjectAccess {

    private static final Duration ONE_CALL = Duration.ofMinutes(5);

    private final ProfileAccessClient profiles;
    private final SegmentationAccessClient segmentation;
    private final Dossier dossier;
    private final Tokens tokens;

    SubjectAccess(
            @RestClient ProfileAccessClient profiles,
            @RestClient SegmentationAccessClient segmentation,
            Dossier dossier,
            Tokens tokens) {
        this.profiles = profiles;
        this.segmentation = segmentation;
        this.dossier = dossier;
        this.tokens = tokens;
    }

    /**
     * One JSON object with a field a service. Both others have answered before the first byte leaves.
     *
     * @param by who wants to know; an admin
     * @throws Problem.Refusal 404 if there is nobody with this id, 503 if a service is silent
     */
    public StreamingOutput of(UUID profileId, String by) {
        var bearer = tokens.bearerOf(by, Tokens.ADMIN, ONE_CALL);
        var known = asked("profile-service", () -> profiles.show(profileId, bearer));
        var understood = asked("segmentation-service", () -> segmentation.show(profileId, bearer));
        return out -> {
            try (known;
                    understood) {
                write(out, "{\"profileService\":");
                known.transferTo(out);
                write(out, ",\"segmentationService\":");
                understood.transferTo(out);
                write(out, ",\"outreachService\":");
                dossier.write(profileId, out);
                write(out, "}");
            }
        };
    }

    private static InputStream asked(String service, Supplier<InputStream> question) {
        try {
            return question.get();
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == 404) {
                throw Problem.notFound("Nobody is known by this id");
            }
            throw new Problem.Refusal(503, service + " does not answer as it should", List.of());
        } catch (ProcessingException silent) {
            throw new Problem.Refusal(503, service + " does not answer", List.of());
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
