package io.clientele.profile.ordering;

import io.clientele.kit.Sql;
import io.clientele.profile.consent.Consents;
import io.clientele.profile.consent.Decision;
import io.clientele.profile.identity.Mention;
import io.clientele.profile.identity.Profiles;
import io.clientele.profile.identity.Resolution;
import io.clientele.profile.intake.ImportErrors;
import io.clientele.profile.job.Job;
import io.clientele.profile.job.Jobs;
import io.clientele.profile.job.Rehearsal;
import io.clientele.profile.job.Sample;
import io.clientele.profile.job.Samples;
import io.clientele.profile.job.Step;
import io.clientele.profile.job.Tally;
import io.clientele.profile.mapping.BadRow;
import io.clientele.profile.row.Rows;
import io.clientele.profile.trace.Traces;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Finds or creates everybody in the file before their orders come, in the order in which they were last spoken of. */
@ApplicationScoped
class People {

    private static final int PAGE = 2_000;

    private record Waiting(String person, long firstLine, List<String> first, List<String> last) {}

    /** @param samples of a rehearsal: there, whoever is new has an id that is never used */
    private record Found(Resolution resolution, int consents, List<Sample> samples) {}

    private final Sql sql;
    private final Profiles profiles;
    private final Consents consents;
    private final Rehearsal rehearsal;
    private final Jobs jobs;
    private final Traces traces;
    private final Samples samples;

    People(
            Sql sql,
            Profiles profiles,
            Consents consents,
            Rehearsal rehearsal,
            Jobs jobs,
            Traces traces,
            Samples samples) {
        this.sql = sql;
        this.profiles = profiles;
        this.consents = consents;
        this.rehearsal = rehearsal;
        this.jobs = jobs;
        this.traces = traces;
        this.samples = samples;
    }

    Job resolve(Job job, Rows rows) {
        for (var page = page(job); !page.isEmpty(); page = page(job)) {
            var people = page;
            var rehearsed = job.dryRun() ? rehearsal.of(() -> seen(job, find(job, rows, people))) : null;
            QuarkusTransaction.requiringNew().timeout(600).run(() -> {
                var found = rehearsed == null ? find(job, rows, people) : rehearsed;
                remember(job, people, found.resolution().profileIds());
                var tally = new Tally();
                tally.profilesCreated = found.resolution().created();
                tally.profilesChanged = found.resolution().changed().size() - tally.profilesCreated;
                tally.consentsTaken = found.consents();
                samples.keep(job.id(), found.samples());
                jobs.advance(job, tally);
            });
        }
        return job.at(Step.RECORDING);
    }

    private Found find(Job job, Rows rows, List<Waiting> people) {
        var found = profiles.resolve(mentions(job, rows, people));
        var taken = consents.assume(job.id(), decisions(job, rows, people, found.profileIds()));
        traces.seal(job.id(), Set.copyOf(found.profileIds()));
        return new Found(found, taken.size(), List.of());
    }

    private Found seen(Job job, Found found) {
        return new Found(found.resolution(), found.consents(), samples.seen(job.id()));
    }

    private List<Mention> mentions(Job job, Rows rows, List<Waiting> people) {
        return people.stream()
                .map(waiting -> {
                    try {
                        var person = rows.person(waiting.last());
                        return new Mention(null, person.identifiers(), person.attributes(), job.id());
                    } catch (BadRow impossible) {
                        throw new IllegalStateException(impossible); // it was read when it was staged
                    }
                })
                .toList();
    }

    /** From the row that brought them first. */
    private List<Decision> decisions(Job job, Rows rows, List<Waiting> people, List<UUID> profileIds) {
        var decisions = new ArrayList<Decision>();
        IntStream.range(0, people.size())
                .boxed()
                .sorted(Comparator.comparing(i -> people.get(i).firstLine()))
                .forEach(i -> {
                    for (var assumed : job.mapping().consents()) {
                        decisions.add(assumed.of(
                                profileIds.get(i), rows.occurredAt(people.get(i).first())));
                    }
                });
        return decisions;
    }

    private List<Waiting> page(Job job) {
        return sql.of("""
                        select person, first_line, first_fields, last_fields from import_person
                        where import_id = :id and profile_id is null order by last_line limit :page""")
                .set("id", job.id())
                .set("page", PAGE)
                .list(row -> new Waiting(
                        row.text("person"),
                        row.number("first_line"),
                        fields(row.text("first_fields")),
                        fields(row.text("last_fields"))));
    }

    private void remember(Job job, List<Waiting> people, List<UUID> profileIds) {
        sql.of("""
                        update import_person p set profile_id = found.profile_id
                        from unnest(:people::text[], :profileIds::uuid[]) found(person, profile_id)
                        where p.import_id = :id and p.person = found.person""")
                .set("people", people.stream().map(Waiting::person).toList())
                .set("profileIds", profileIds)
                .set("id", job.id())
                .update();
    }

    static List<String> fields(String row) {
        return List.of(row.split(ImportErrors.SEPARATOR, -1));
    }
}
