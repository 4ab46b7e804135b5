package io.clientele.outreach.audience;

import io.clientele.outreach.audience.AudienceReview.Sample;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Goes through a segment as planning would, but only counts. */
@ApplicationScoped
public class Review {

    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final int SAMPLES = 5;

    private final Audiences audiences;
    private final Screening screening;

    Review(Audiences audiences, Screening screening) {
        this.audiences = audiences;
        this.screening = screening;
    }

    public AudienceReview of(UUID segmentId, String topic) {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        var count = new Count();
        try (var members = audiences.members(segmentId, null)) {
            for (var page = members.page(); !page.isEmpty(); page = members.page()) {
                screening.screenSurvivors(page, topic).forEach(count::add);
                if (System.nanoTime() > deadline) {
                    return count.review(members.page().isEmpty());
                }
            }
        }
        return count.review(true);
    }

    private static class Count {

        private final Map<SkipReason, Long> skipped = new EnumMap<>(SkipReason.class);
        private final List<Sample> receiving = new ArrayList<>();
        private final List<Sample> out = new ArrayList<>();
        private final Set<Long> addresses = new HashSet<>();
        private long all;

        void add(Screened one) {
            all++;
            var reason = one.mayReceive() && !addresses.add(one.addressBits()) ? SkipReason.SAME_ADDRESS : one.reason();
            if (reason != null) {
                skipped.merge(reason, 1L, Long::sum);
            }
            var samples = reason == null ? receiving : out;
            if (samples.size() < SAMPLES) {
                samples.add(new Sample(one.id(), one.email(), one.language(), reason));
            }
        }

        AudienceReview review(boolean complete) {
            var consented = all - of(SkipReason.ERASED) - of(SkipReason.NO_CONSENT);
            var notSuppressed = consented - of(SkipReason.SUPPRESSED);
            var willReceive = notSuppressed
                    - of(SkipReason.NO_EMAIL)
                    - of(SkipReason.INVALID_ADDRESS)
                    - of(SkipReason.SAME_ADDRESS);
            return new AudienceReview(complete, all, consented, notSuppressed, willReceive, skipped, receiving, out);
        }

        private long of(SkipReason reason) {
            return skipped.getOrDefault(reason, 0L);
        }
    }
}
