package io.clientele.profile.importing;

import io.clientele.profile.file.Unreadable;
import io.clientele.profile.intake.ImportState;
import io.clientele.profile.intake.Uploads;
import io.clientele.profile.mapping.ImportKind;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One import after the other: staged, sifted, people first, then orders. Goes on where it stopped. */
@ApplicationScoped
class ImportWork {

    private final Jobs jobs;
    private final Heartbeat heartbeat;
    private final Staging staging;
    private final Sifting sifting;
    private final People people;
    private final Recording recording;
    private final Collecting collecting;
    private final StagedLines lines;
    private final Uploads uploads;

    ImportWork(
            Jobs jobs,
            Heartbeat heartbeat,
            Staging staging,
            Sifting sifting,
            People people,
            Recording recording,
            Collecting collecting,
            StagedLines lines,
            Uploads uploads) {
        this.jobs = jobs;
        this.heartbeat = heartbeat;
        this.staging = staging;
        this.sifting = sifting;
        this.people = people;
        this.recording = recording;
        this.collecting = collecting;
        this.lines = lines;
        this.uploads = uploads;
    }

    /** Works on the next import, if there is one; returns whether there was. */
    boolean workOnNext() {
        var claimed = jobs.claim();
        claimed.ifPresent(this::work);
        return claimed.isPresent();
    }

    private void work(Job job) {
        try (var _ = heartbeat.of(job)) {
            if (jobs.triedTooOften(job)) {
                end(job, ImportState.FAILED, "It broke off too often, see the log of profile-service");
                return;
            }
            through(job);
            end(job, job.dryRun() ? ImportState.CHECKED : ImportState.DONE, null);
        } catch (Unreadable wrong) {
            end(job, ImportState.FAILED, wrong.getMessage());
        } catch (Jobs.LeaseLost lost) {
            Log.warnf("Import %s went over to another replica", job.id());
        } catch (IOException | RuntimeException broken) {
            Log.errorf(broken, "Import %s broke off at %s and will be resumed", job.id(), job.step());
            release(job);
        }
    }

    private void through(Job claimed) throws IOException, Unreadable {
        if (claimed.mapping().kind() == ImportKind.COLLECTION) {
            collecting.collect(claimed);
            return;
        }
        var job = isStaged(claimed) ? claimed : restaged(claimed);
        if (job.step() == Step.STAGING) {
            job = staging.stage(job);
            mustBeStaged(job);
        }
        if (job.step() == Step.SIFTING) {
            job = sifting.sift(job);
        }
        var rows = staging.reader(job);
        if (job.step() == Step.PEOPLE) {
            job = people.resolve(job, rows);
        }
        recording.record(job, rows);
        mustBeStaged(job);
    }

    /** A crash of the database empties what was staged. */
    private boolean isStaged(Job job) {
        return lines.count(job.id()) == job.staged();
    }

    /** What was emptied while we worked on it looks as if there were no more to do. */
    private void mustBeStaged(Job job) {
        if (!isStaged(job)) {
            throw new IllegalStateException("What was staged is gone");
        }
    }

    private Job restaged(Job job) {
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            lines.delete(job.id());
            jobs.restage(job);
        });
        return job.afresh();
    }

    private void end(Job job, ImportState state, @Nullable String because) {
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            lines.delete(job.id());
            jobs.end(job, state, because);
        });
        Log.infof("Import %s is %s", job.id(), state);
        if (state == ImportState.CHECKED) {
            return; // it may be run with the same file
        }
        try {
            uploads.delete(job.id());
        } catch (IOException stays) {
            Log.warnf("The file of import %s could not be deleted: %s", job.id(), stays.getMessage());
        }
    }

    private void release(Job job) {
        try {
            jobs.release(job);
        } catch (RuntimeException unreachable) {
            Log.warnf("Import %s stays leased for some seconds", job.id());
        }
    }
}
