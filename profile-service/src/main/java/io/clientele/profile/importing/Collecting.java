package io.clientele.profile.importing;

import io.clientele.profile.collection.MessageFile;
import io.clientele.profile.collection.MessageFile.Line;
import io.clientele.profile.collection.MessageFile.Taken;
import io.clientele.profile.intake.ImportErrors;
import io.clientele.profile.intake.ImportErrors.ImportError;
import io.clientele.profile.intake.Uploads;
import io.clientele.profile.mapping.TextLines;
import io.clientele.profile.mapping.Unreadable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes in a file of messages, a page of lines a transaction, and goes on after the last line that was taken. */
@ApplicationScoped
class Collecting {

    private static final int PAGE = 1000;

    private final Uploads uploads;
    private final MessageFile messages;
    private final ImportErrors errors;
    private final Rehearsal rehearsal;
    private final Jobs jobs;

    Collecting(Uploads uploads, MessageFile messages, ImportErrors errors, Rehearsal rehearsal, Jobs jobs) {
        this.uploads = uploads;
        this.messages = messages;
        this.errors = errors;
        this.rehearsal = rehearsal;
        this.jobs = jobs;
    }

    void collect(Job job) throws IOException, Unreadable {
        try (var lines = TextLines.open(uploads.of(job.id()))) {
            for (var page = page(lines, job); !page.isEmpty(); page = page(lines, job)) {
                job = take(job, page, lines.bytesRead());
            }
        }
    }

    private List<Line> page(TextLines lines, Job job) throws IOException, Unreadable {
        var page = new ArrayList<Line>(PAGE);
        while (page.size() < PAGE) {
            var text = lines.next();
            if (text == null) {
                break;
            }
            if (lines.number() > job.lastLine() && !text.isBlank()) {
                page.add(new Line(lines.number(), text));
            }
        }
        return page;
    }

    private Job take(Job job, List<Line> page, long bytesRead) {
        var rehearsed = job.dryRun() ? rehearsal.of(() -> messages.take(job.id(), page)) : null;
        var next = job.stagedTo(page.getLast().number(), 0);
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            var taken = rehearsed == null ? messages.take(job.id(), page) : rehearsed;
            errors.add(job.id(), taken.refused().stream().map(Collecting::error).toList());
            jobs.advance(next, tally(page, taken, bytesRead));
        });
        return next;
    }

    private static Tally tally(List<Line> page, Taken taken, long bytesRead) {
        var tally = new Tally();
        tally.bytesRead = bytesRead;
        tally.lines = page.size();
        tally.imported = taken.accepted();
        tally.unchanged = taken.duplicates();
        tally.failed = taken.refused().size();
        tally.profilesCreated = taken.made().profiles();
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
