package io.clientele.profile.rowwise;

import io.clientele.profile.collection.MessageFile;
import io.clientele.profile.collection.MessageFile.Line;
import io.clientele.profile.collection.MessageFile.Read;
import io.clientele.profile.collection.MessageFile.Taken;
import io.clientele.profile.file.TextLines;
import io.clientele.profile.file.Unreadable;
import io.clientele.profile.intake.ImportErrors;
import io.clientele.profile.intake.ImportErrors.ImportError;
import io.clientele.profile.intake.Uploads;
import io.clientele.profile.job.Ahead;
import io.clientele.profile.job.Job;
import io.clientele.profile.job.Jobs;
import io.clientele.profile.job.Rehearsal;
import io.clientele.profile.job.Sample;
import io.clientele.profile.job.Samples;
import io.clientele.profile.job.Step;
import io.clientele.profile.job.Tally;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes in a file of messages, a page of lines a transaction, and goes on after the last line that was taken. */
@ApplicationScoped
public class Collecting {

    private static final int PAGE = 4000;

    /** In characters: a line may be long. */
    private static final int LARGEST_PAGE = 8 << 20;

    /** @param bytesRead of the file, up to its end */
    private record Page(Read read, long bytesRead) {

        List<Line> lines() {
            return read.lines();
        }
    }

    private record Rehearsed(Taken taken, List<Sample> samples) {}

    private final Uploads uploads;
    private final MessageFile messages;
    private final ImportErrors errors;
    private final Rehearsal rehearsal;
    private final Jobs jobs;
    private final Samples samples;

    Collecting(
            Uploads uploads,
            MessageFile messages,
            ImportErrors errors,
            Rehearsal rehearsal,
            Jobs jobs,
            Samples samples) {
        this.uploads = uploads;
        this.messages = messages;
        this.errors = errors;
        this.rehearsal = rehearsal;
        this.jobs = jobs;
        this.samples = samples;
    }

    public void collect(Job job) throws IOException, Unreadable {
        var from = job;
        try (var lines = TextLines.open(uploads.of(job.id()))) {
            var ahead = Ahead.of(() -> page(lines, from));
            for (var page = ahead.get(); !page.lines().isEmpty(); page = ahead.get()) {
                ahead = Ahead.of(() -> page(lines, from));
                job = take(job, page);
            }
        }
    }

    private Page page(TextLines lines, Job job) throws IOException, Unreadable {
        var page = new ArrayList<Line>();
        for (int length = 0; page.size() < PAGE && length < LARGEST_PAGE; ) {
            var text = lines.next();
            if (text == null) {
                break;
            }
            if (lines.number() > job.lastLine() && !text.isBlank()) {
                page.add(new Line(lines.number(), text));
                length += text.length();
            }
        }
        return new Page(messages.read(job.id(), page), lines.bytesRead());
    }

    private Job take(Job job, Page page) {
        var rehearsed = job.dryRun() ? rehearsal.of(() -> rehearsed(job, messages.take(job.id(), page.read()))) : null;
        var next = job.stagedTo(page.lines().getLast().number(), 0);
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            var taken = rehearsed == null ? messages.take(job.id(), page.read()) : rehearsed.taken();
            samples.keep(job.id(), rehearsed == null ? List.of() : rehearsed.samples());
            errors.add(job.id(), taken.refused().stream().map(Collecting::error).toList());
            jobs.advance(next, tally(page, taken));
        });
        return next;
    }

    private Rehearsed rehearsed(Job job, Taken taken) {
        return new Rehearsed(taken, samples.seen(job.id()));
    }

    private static Tally tally(Page page, Taken taken) {
        var tally = new Tally();
        tally.bytesRead = page.bytesRead();
        tally.lines = page.lines().size();
        tally.imported = taken.accepted();
        tally.unchanged = taken.duplicates();
        tally.failed = taken.refused().size();
        tally.eventsCreated = taken.made().events();
        tally.profilesCreated = taken.made().profiles();
        tally.profilesChanged = taken.made().profilesChanged();
        tally.purchasesChanged = taken.made().purchasesChanged();
        tally.consentsTaken = taken.made().consents();
        tally.purchasesCreated = taken.made().purchases();
        tally.refundsCreated = taken.made().refunds();
        return tally;
    }

    private static ImportError error(MessageFile.Refused refused) {
        var line = refused.line();
        return new ImportError(
                line.number(),
                Step.RECORDING.name(),
                refused.field(),
                refused.message().startsWith("ORDER_OF_ANOTHER") ? "ORDER_OF_ANOTHER" : "INVALID",
                refused.message(),
                line.text().replace('\0', '\uFFFD'));
    }
}
