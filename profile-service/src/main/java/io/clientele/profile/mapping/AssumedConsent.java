package io.clientele.profile.mapping;

import io.clientele.kit.Problem;
import io.clientele.profile.consent.Basis;
import io.clientele.profile.consent.ConsentStatus;
import io.clientele.profile.consent.Decision;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What holds for everybody in the file who has not decided otherwise. */
@RegisterForReflection
public record AssumedConsent(
        @Nullable String channel,
        @Nullable String topic,
        @Nullable ConsentStatus status,
        @Nullable Basis basis,
        @Nullable String source) {

    /** As decided by somebody at that time. */
    public Decision of(UUID profileId, Instant at) {
        return new Decision(profileId, channel, topic, status, basis.name(), source, at);
    }

    void check(String path, List<Problem.Error> errors) {
        if (channel == null || !channel.matches("[A-Z][A-Z_]{1,39}")) {
            errors.add(new Problem.Error(path + ".channel", "must be a name such as EMAIL or SMS"));
        }
        if (topic == null || !topic.matches("[^\\p{Cntrl}]{1,100}")) {
            errors.add(new Problem.Error(path + ".topic", "must have 1 to 100 characters"));
        }
        if (status == null) {
            errors.add(new Problem.Error(path + ".status", "must not be null"));
        }
        if (basis == null) {
            errors.add(new Problem.Error(path + ".basis", "must not be null"));
        }
        if (source != null && source.length() > 500) {
            errors.add(new Problem.Error(path + ".source", "must have at most 500 characters"));
        }
    }
}
