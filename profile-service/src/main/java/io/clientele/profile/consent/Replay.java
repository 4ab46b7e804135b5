package io.clientele.profile.consent;

import io.clientele.kit.Sql;
import io.clientele.profile.consent.Consent.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What stands for a person by the ledger alone: their own decisions in their order, and the duplicates' where they joined. */
@ApplicationScoped
class Replay {

    private record Entry(long sequence, Consent consent) {}

    private record Link(UUID duplicateId, long atSequence) {}

    private final Sql sql;

    Replay(Sql sql) {
        this.sql = sql;
    }

    List<Consent> of(UUID profileId) {
        return List.copyOf(standing(profileId).values());
    }

    /** Every no that was said after this entry of the profile's own chain. */
    List<Consent> refusedSince(UUID profileId, long sequence) {
        return entries(profileId).stream()
                .filter(entry -> entry.sequence() > sequence && !entry.consent().yes())
                .map(Entry::consent)
                .toList();
    }

    private Map<Subject, Consent> standing(UUID profileId) {
        var standing = new LinkedHashMap<Subject, Consent>();
        var links = new ArrayList<>(links(profileId));
        for (var entry : entries(profileId)) {
            while (!links.isEmpty() && links.getFirst().atSequence() < entry.sequence()) {
                join(standing, links.removeFirst());
            }
            standing.put(entry.consent().subject(), entry.consent());
        }
        links.forEach(link -> join(standing, link));
        return standing;
    }

    private void join(Map<Subject, Consent> standing, Link link) {
        standing(link.duplicateId()).forEach((subject, theirs) -> standing.merge(subject, theirs, Replay::stronger));
    }

    /** A no before a yes, else the later one. */
    static Consent stronger(Consent mine, Consent theirs) {
        if (mine.yes() != theirs.yes()) {
            return mine.yes() ? theirs : mine;
        }
        return theirs.decidedAt().isAfter(mine.decidedAt()) ? theirs : mine;
    }

    private List<Entry> entries(UUID profileId) {
        return sql.of("""
                select * from consent_decision
                where profile_id = :id and sequence is not null and status is not null order by sequence""").set("id", profileId).list(row -> new Entry(row.number("sequence"), Consent.of(row)));
    }

    private List<Link> links(UUID profileId) {
        return sql.of(
                        "select * from consent_link where survivor_id = :id order by at_sequence, recorded_at, profile_id")
                .set("id", profileId)
                .list(row -> new Link(row.uuid("profile_id"), row.number("at_sequence")));
    }
}
