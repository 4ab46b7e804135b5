package io.clientele.profile.rowwise;

import io.clientele.profile.consent.Consents;
import io.clientele.profile.consent.Decision;
import io.clientele.profile.identity.Mention;
import io.clientele.profile.identity.Profiles;
import io.clientele.profile.job.Job;
import io.clientele.profile.job.Tally;
import io.clientele.profile.mapping.BadRow;
import io.clientele.profile.row.Person;
import io.clientele.profile.row.Rows;
import io.clientele.profile.trace.Traces;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People, a row each: what is said of them, and what they are assumed to allow. */
@ApplicationScoped
class ProfileTaker implements Taker<ProfileTaker.Said> {

    /** @param at when they said so, if the file tells */
    record Said(Person person, @Nullable Instant at) {}

    private final Profiles profiles;
    private final Consents consents;
    private final Traces traces;

    ProfileTaker(Profiles profiles, Consents consents, Traces traces) {
        this.profiles = profiles;
        this.consents = consents;
        this.traces = traces;
    }

    @Override
    public @Nullable Said read(Rows rows, List<String> row) throws BadRow {
        return rows.personKey(row).isEmpty() ? null : new Said(rows.person(row), rows.saidAt(row));
    }

    @Override
    public Result take(Job job, List<Line<Said>> lines) {
        var found = profiles.resolve(lines.stream()
                .map(line -> line.said().person())
                .map(person -> new Mention(null, person.identifiers(), person.attributes(), job.id()))
                .toList());
        var taken = consents.assume(job.id(), decisions(job, lines, found.profileIds()));
        traces.seal(job.id(), Set.copyOf(found.profileIds()));
        var allowed = Set.copyOf(taken);
        var tally = new Tally();
        tally.consentsTaken = taken.size();
        tally.profilesCreated = found.created();
        tally.profilesChanged = found.changed().size() - found.created();
        for (var profileId : found.profileIds()) {
            if (found.changed().contains(profileId) || allowed.contains(profileId)) {
                tally.imported++;
            } else {
                tally.unchanged++;
            }
        }
        return new Result(tally, List.of());
    }

    private static List<Decision> decisions(Job job, List<Line<Said>> lines, List<UUID> profileIds) {
        var decisions = new ArrayList<Decision>();
        for (int i = 0; i < lines.size(); i++) {
            var at = lines.get(i).said().at();
            for (var assumed : job.mapping().consents()) {
                decisions.add(assumed.of(profileIds.get(i), at == null ? job.createdAt() : at));
            }
        }
        return decisions;
    }
}
