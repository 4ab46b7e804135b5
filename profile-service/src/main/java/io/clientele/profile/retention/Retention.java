package io.clientele.profile.retention;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.profile.retention.Retained.Wanted;
import io.clientele.profile.retention.Rule.Kind;
import io.clientele.profile.retention.Run.Count;
import io.clientele.profile.retention.Run.State;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Counts what is too old by each rule; then, unless it is only tried, forgets it a page at a time. */
@ApplicationScoped
class Retention {

    private final Rules rules;
    private final Runs runs;
    private final List<Retained> data;
    private final Clock clock;
    private final ZoneId zone;

    Retention(
            Rules rules,
            Runs runs,
            @All List<Retained> data,
            Clock clock,
            @ConfigProperty(name = "clientele.shop.zone", defaultValue = "UTC") ZoneId zone) {
        this.rules = rules;
        this.runs = runs;
        this.data = data;
        this.clock = clock;
        this.zone = zone;
    }

    /** A dry run tries all rules, another one those that are enabled. */
    Run begin(boolean dryRun, String by) {
        var now = clock.instant();
        var counts = rules.all().stream()
                .filter(rule -> dryRun || rule.enabled())
                .map(rule -> new Wanted(rule.kind(), rule.name(), named(), rule.before(now, zone)))
                .map(wanted -> count(wanted, dryRun))
                .toList();
        var done = dryRun || counts.isEmpty();
        var run = new Run(
                UuidCreator.getTimeOrderedEpoch(),
                dryRun,
                done ? State.DONE : State.RUNNING,
                counts,
                by,
                now,
                done ? now : null);
        runs.add(run);
        return run;
    }

    /** The daily run, once a day of the business, where a rule is enabled. */
    void beginDaily() {
        var midnight =
                clock.instant().atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        if (rules.all().stream().anyMatch(Rule::enabled) && !runs.anySince(midnight)) {
            QuarkusTransaction.requiringNew().timeout(600).run(() -> begin(false, "daily"));
        }
    }

    /** Works on a run that waits or was broken off; whether there was one. */
    boolean workOnNext() {
        var claimed = runs.claim();
        claimed.ifPresent(run -> {
            try {
                through(run);
            } catch (RuntimeException broken) {
                runs.release(run.id());
                throw broken;
            }
        });
        return claimed.isPresent();
    }

    private void through(Run run) {
        for (int nth = 0; nth < run.counts().size(); nth++) {
            @Nullable UUID after = null;
            while (!run.counts().get(nth).done()) {
                var step = step(run, nth, after);
                run = step.run();
                after = step.after();
            }
        }
        var forgotten = run.counts().stream().mapToLong(Count::forgotten).sum();
        Log.infof("Retention run %s forgot %d rows", run.id(), forgotten);
    }

    private record Step(Run run, @Nullable UUID after) {}

    private Step step(Run run, int nth, @Nullable UUID after) {
        return QuarkusTransaction.requiringNew().timeout(600).call(() -> {
            var count = run.counts().get(nth);
            var wanted = new Wanted(count.kind(), count.name(), named(), count.before());
            var forgotten = of(count.kind()).forget(wanted, after);
            var counts = new ArrayList<>(run.counts());
            counts.set(nth, count.and(forgotten.count(), forgotten.next() == null));
            var done = counts.stream().allMatch(Count::done);
            var next = new Run(
                    run.id(),
                    false,
                    done ? State.DONE : State.RUNNING,
                    counts,
                    run.askedBy(),
                    run.createdAt(),
                    done ? clock.instant() : null);
            runs.advance(next);
            return new Step(next, forgotten.next());
        });
    }

    private Count count(Wanted wanted, boolean dryRun) {
        var old = of(wanted.kind()).count(wanted);
        return new Count(wanted.kind(), wanted.name(), wanted.before(), old.count(), old.oldest(), 0, dryRun);
    }

    /** Events with a rule of their own, even one that does not hold yet, are not those of all others. */
    private List<String> named() {
        return rules.all().stream()
                .map(Rule::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private Retained of(Kind kind) {
        return data.stream()
                .filter(one -> one.kinds().contains(kind))
                .findFirst()
                .orElseThrow();
    }
}
