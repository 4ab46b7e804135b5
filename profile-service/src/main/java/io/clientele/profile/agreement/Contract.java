package io.clientele.profile.agreement;

import io.clientele.profile.fact.Fact;
import io.clientele.profile.fact.Strand;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The whole state of one contract, as the feed tells it; it replaces what was told of it before. Whether it runs depends on
 * the day, and so is for the reader to say.
 *
 * @param signedAt null if only its end was told
 * @param endedAt when it was ended, if it was and was not signed anew since
 */
@RegisterForReflection
@Schema(name = "ContractTold")
public record Contract(
        String contractId,
        Terms terms,
        @Nullable Instant signedAt,
        @Nullable Instant endedAt,
        @Nullable String endedBecause) {

    static final String SIGNED = "Contract Signed";
    static final String ENDED = "Contract Ended";
    static final String ID = "contract_id";
    static final Set<String> EVENTS = Set.of(SIGNED, ENDED);

    private static final Strand.Kind KIND = new Strand.Kind(SIGNED, ENDED, ID);

    /** Where a contract stands on a day. */
    public enum State {
        UPCOMING,
        ACTIVE,
        EXPIRED,
        ENDED
    }

    /** What these events, all of one person, say; the newest first. */
    static List<Contract> all(Collection<Fact> facts, String currency) {
        return Strand.of(facts, KIND).stream()
                .map(strand -> of(strand, currency))
                .toList();
    }

    private static Contract of(Strand strand, String currency) {
        var end = strand.end();
        return new Contract(
                strand.key(),
                Terms.read(strand.said(), currency),
                strand.begun() == null ? null : strand.begun().occurredAt(),
                end == null ? null : end.occurredAt(),
                end == null ? null : end.said().text("because", 2000));
    }

    State stateOn(LocalDate day) {
        if (endedAt != null) {
            return State.ENDED;
        }
        if (terms.starts() != null && terms.starts().isAfter(day)) {
            return State.UPCOMING;
        }
        return terms.ends() != null && terms.ends().isBefore(day) ? State.EXPIRED : State.ACTIVE;
    }
}
