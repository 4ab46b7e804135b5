package io.clientele.outreach.console.services;

import io.clientele.kit.Problem;
import io.clientele.outreach.console.Visit;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks another service such that a page lives without the answer. */
@ApplicationScoped
public class Services {

    public static final String PROFILES = "profile-service";
    public static final String SEGMENTATION = "segmentation-service";

    private final Visit visit;

    Services(Visit visit) {
        this.visit = visit;
    }

    /** Empty, and said on the page, if the service is silent or breaks off; a refusal is thrown. */
    public <T> Optional<T> ask(String service, Supplier<T> question) {
        if (visit.unreachable().contains(service)) {
            return Optional.empty(); // one wait a page is enough
        }
        try {
            return Optional.of(question.get());
        } catch (ProcessingException | UncheckedIOException | Silence silence) {
            Log.warnf("%s did not answer: %s", service, silence.getMessage());
            visit.cannotReach(service);
            return Optional.empty();
        }
    }

    /** For what makes no sense without the answer. */
    public <T> T must(String service, Supplier<T> question) {
        return ask(service, question)
                .orElseThrow(() -> new Problem.Refusal(503, service + " does not answer", List.of()));
    }
}
