package io.clientele.profile.ordering;

import io.clientele.profile.file.Unreadable;
import io.clientele.profile.job.Job;
import io.clientele.profile.job.Jobs;
import io.clientele.profile.job.Step;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** Takes in a file of orders: staged, sifted, people first, then orders. Goes on where it stopped. */
@ApplicationScoped
public class Ordering {

    private final Jobs jobs;
    private final Staging staging;
    private final Sifting sifting;
    private final People people;
    private final Recording recording;
    private final StagedLines lines;

    Ordering(Jobs jobs, Staging staging, Sifting sifting, People people, Recording recording, StagedLines lines) {
        this.jobs = jobs;
        this.staging = staging;
        this.sifting = sifting;
        this.people = people;
        this.recording = recording;
        this.lines = lines;
    }

    public void take(Job claimed) throws IOException, Unreadable {
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
}
