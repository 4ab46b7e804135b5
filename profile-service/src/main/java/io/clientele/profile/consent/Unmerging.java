package io.clientele.profile.consent;

import io.clientele.kit.Sql;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import io.clientele.profile.consent.Consent.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Two people who were taken for one get back what each had decided. What was refused in the meantime holds for both:
 * nobody knows which of the two it was.
 */
@ApplicationScoped
class Unmerging {

    private final Sql sql;
    private final Replay replay;
    private final Consents consents;
    private final ConsentRows rows;
    private final Changes changes;

    Unmerging(Sql sql, Replay replay, Consents consents, ConsentRows rows, Changes changes) {
        this.sql = sql;
        this.replay = replay;
        this.consents = consents;
        this.rows = rows;
        this.changes = changes;
    }

    @Transactional(TxType.MANDATORY)
    public void part(UUID duplicateId, UUID survivorId) {
        var link = sql.of("""
                delete from consent_link where profile_id = :duplicate returning at_sequence""").set("duplicate", duplicateId).one(row -> row.number("at_sequence"));
        if (link.isEmpty()) {
            return; // merged before links were kept: nobody can tell whose is what
        }
        var before = rows.of(survivorId);
        var own = replay.of(survivorId);
        rows.restore(survivorId, own);
        tellGone(survivorId, before, own);
        rows.restore(duplicateId, replay.of(duplicateId));
        consents.decide(replay.refusedSince(survivorId, link.get()).stream()
                .map(no -> no.of(duplicateId))
                .toList());
    }

    /** A reader has no word for what was never decided; that it is not allowed is what must be known. */
    private void tellGone(UUID profileId, List<Consent> before, List<Consent> after) {
        var left = after.stream().map(Consent::subject).collect(Collectors.<Subject>toSet());
        var gone = new ArrayList<Change>();
        for (var one : before) {
            if (!left.contains(one.subject())) {
                gone.add(new Change(profileId, one.kindOfChange(), one.withdrawn("undo of a merge")));
            }
        }
        changes.record(gone);
    }
}
