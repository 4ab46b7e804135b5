package io.clientele.outreach.feedback;

import io.clientele.outreach.audience.Batch;
import io.clientele.outreach.audience.Decision;
import io.clientele.outreach.audience.ProfileClient;
import io.clientele.outreach.audience.Receipt;
import io.clientele.outreach.lease.Errands;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Empties the outbox into profile-service; what it takes twice it knows by its message id. */
@ApplicationScoped
class Telling {

    private static final Duration LEASE = Duration.ofSeconds(60);

    private final Errands errands;
    private final Happenings happenings;
    private final ProfileClient profiles;

    Telling(Errands errands, Happenings happenings, @RestClient ProfileClient profiles) {
        this.errands = errands;
        this.happenings = happenings;
        this.profiles = profiles;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void tell() {
        try {
            if (errands.hold("feedback", LEASE).isPresent()) {
                tellOthers();
                tellEvents();
            }
        } catch (ProcessingException | WebApplicationException unreachable) {
            Log.debugf("profile-service will be told later: %s", unreachable.getMessage());
        }
    }

    private void tellEvents() {
        List<Happening> page;
        do {
            page = happenings.events(Batch.MOST);
            if (!page.isEmpty()) {
                var taken = profiles.batch(
                        new Batch(page.stream().map(Telling::item).toList()));
                taken.rejected().forEach(one -> Log.warnf("profile-service does not take an event: %s", one));
                happenings.told(page);
            }
        } while (page.size() == Batch.MOST && errands.hold("feedback", LEASE).isPresent());
    }

    private void tellOthers() {
        for (var one : happenings.others(Batch.MOST)) {
            try {
                tellOther(one);
            } catch (WebApplicationException refused) {
                if (mayBeTakenLater(refused.getResponse().getStatus())) {
                    throw refused;
                }
                Log.warnf(
                        "profile-service does not take what is kept as %s: %s", one.messageId(), refused.getMessage());
            }
            happenings.told(List.of(one));
        }
    }

    /** Not so where the person is gone, or where nothing would be different next time: that must not hold up the others. */
    private static boolean mayBeTakenLater(int status) {
        return status >= 500 || status == 401 || status == 403 || status == 408 || status == 429;
    }

    private void tellOther(Happening one) {
        if (one.kind() == Happening.Kind.CONSENT) {
            profiles.decide(one.profileId(), "EMAIL", one.detail(), Decision.revoked(one.occurredAt()));
        } else {
            profiles.confirm(UUID.fromString(one.detail()), new Receipt("outreach-service"));
        }
    }

    private static Batch.Item item(Happening one) {
        return Batch.Item.track(one.messageId(), one.profileId(), one.kind().event, one.properties(), one.occurredAt());
    }
}
