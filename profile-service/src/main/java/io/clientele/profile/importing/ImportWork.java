package io.clientele.profile.importing;

import io.clientele.profile.file.Unreadable;
import io.clientele.profile.intake.ImportState;
import io.clientele.profile.intake.Uploads;
import io.clientele.profile.job.Heartbeat;
import io.clientele.profile.job.Job;
import io.clientele.profile.job.Jobs;
import io.clientele.profile.job.Step;
import io.clientele.profile.ordering.Ordering;
import io.clientele.profile.ordering.StagedLines;
import io.clientele.profile.rowwise.Collecting;
import io.clientele.profile.rowwise.RowWise;
import io.clientele.profile.undo.Undo;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One import after the other, each in the way of its kind. Goes on where it stopped. */
@ApplicationScoped
class ImportWork {

    private final Jobs jobs;
    private final Heartbeat heartbeat;
    private final Ordering ordering;
    private final RowWise rowWise;
    private final Collecting collecting;
    private final Undo undo;
    private final StagedLines lines;
    private final Uploads uploads;

    ImportWork(
            Jobs jobs,
            Heartbeat heartbeat,
            Ordering ordering,
            RowWise rowWise,
            Collecting collecting,
            Undo undo,
            StagedLines lines,
            Uploads uploads) {
        this.jobs = jobs;
        this.heartbeat = heartbeat;
        this.ordering = ordering;
        this.rowWise = rowWise;
        this.collecting = collecting;
        this.undo = undo;
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
            if (job.step() == Step.UNDOING) {
                undo.takeBack(job);
                end(job, ImportState.UNDONE, null);
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

    private void through(Job job) throws IOException, Unreadable {
        switch (job.mapping().kind()) {
            case COLLECTION -> collecting.collect(job);
            case PURCHASE_LINES, PURCHASES -> ordering.take(job);
            case PROFILES, EVENTS, CONTACTS, PRODUCTS -> rowWise.take(job);
        }
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
