package io.clientele.profile.collection;

import io.clientele.profile.activity.Mistakes;
import io.clientele.profile.consent.Basis;
import io.clientele.profile.consent.ConsentStatus;
import io.clientele.profile.consent.Decision;
import io.clientele.profile.consent.Evidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the trait {@code consents}: what somebody allowed, as the source that asked them knows it. */
@ApplicationScoped
class ConsentReader {

    static final String TRAIT = "consents";

    private static final int MOST = 100;

    private final Clock clock;

    ConsentReader(Clock clock) {
        this.clock = clock;
    }

    /** The decisions, once it is known whose they are; what is wrong goes to {@code mistakes}. */
    List<Function<UUID, Decision>> read(@Nullable Object said, Mistakes mistakes) {
        if (said == null) {
            return List.of();
        }
        if (!(said instanceof List<?> list) || list.size() > MOST) {
            mistakes.add("traits." + TRAIT, "must be a list of at most " + MOST + " consents");
            return List.of();
        }
        var decisions = new ArrayList<Function<UUID, Decision>>();
        for (int nth = 0; nth < list.size(); nth++) {
            var decision = one("traits." + TRAIT + "[" + nth + "].", list.get(nth), mistakes);
            if (decision != null) {
                decisions.add(decision);
            }
        }
        return decisions;
    }

    private @Nullable Function<UUID, Decision> one(String field, @Nullable Object said, Mistakes mistakes) {
        var consent = said instanceof Map<?, ?> map ? map : Map.of();
        var channel = text(field + "channel", consent.get("channel"), "[A-Z][A-Z_]{1,39}", mistakes);
        var topic = text(field + "topic", consent.get("topic"), "[^\\p{Cntrl}]{1,100}", mistakes);
        var source = consent.get("source") == null
                ? null
                : text(field + "source", consent.get("source"), "[^\\p{Cntrl}]{1,500}", mistakes);
        var status = constant(field + "status", consent.get("status"), ConsentStatus.class, mistakes);
        var basis = constant(field + "basis", consent.get("basis"), Basis.class, mistakes);
        var decided = mistakes.attempt(
                field + "decidedAt",
                () -> Occurred.read(
                        consent.get("decidedAt") == null
                                ? null
                                : consent.get("decidedAt").toString(),
                        clock));
        var purpose = consent.get("purpose") == null
                ? Decision.MARKETING
                : text(field + "purpose", consent.get("purpose"), "[A-Z][A-Z_]{1,39}", mistakes);
        var evidence = evidence(field, consent, mistakes);
        if (Stream.of(channel, topic, status, basis, decided, purpose).anyMatch(Objects::isNull)) {
            return null;
        }
        return profileId ->
                new Decision(profileId, channel, topic, purpose, status, basis.name(), source, evidence, decided.at());
    }

    private static Evidence evidence(String field, Map<?, ?> consent, Mistakes mistakes) {
        var version = consent.get("wordingVersion");
        if (version != null && !(version instanceof Integer number && number > 0)) {
            mistakes.add(field + "wordingVersion", "must be a whole number above 0");
        }
        return new Evidence(
                consent.get("wording") == null
                        ? null
                        : text(field + "wording", consent.get("wording"), "[^\\p{Cntrl}]{1,100}", mistakes),
                version instanceof Integer number ? number : null,
                consent.get("proof") == null
                        ? null
                        : text(field + "proof", consent.get("proof"), "[^\\p{Cntrl}]{1,4000}", mistakes));
    }

    private static @Nullable String text(String field, @Nullable Object said, String pattern, Mistakes mistakes) {
        if (said instanceof String text && text.matches(pattern)) {
            return text;
        }
        mistakes.add(field, "must be text that matches " + pattern);
        return null;
    }

    private static <E extends Enum<E>> @Nullable E constant(
            String field, @Nullable Object said, Class<E> type, Mistakes mistakes) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(said)) {
                return constant;
            }
        }
        mistakes.add(field, "must be one of " + List.of(type.getEnumConstants()));
        return null;
    }
}
