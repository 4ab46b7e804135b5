package io.clientele.profile.ordering;

import io.clientele.profile.file.Unreadable;
import io.clientele.profile.intake.ImportErrors;
import io.clientele.profile.intake.Uploads;
import io.clientele.profile.job.Ahead;
import io.clientele.profile.job.Job;
import io.clientele.profile.job.Jobs;
import io.clientele.profile.job.Step;
import io.clientele.profile.row.Rows;
import io.clientele.profile.table.Table;
import io.clientele.profile.table.Tables;
import io.clientele.profile.trait.AttributeForms;
import io.clientele.profile.trait.PhoneNumbers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes the file in, some thousand rows a transaction: what is wrong with a row on its own is found here. */
@ApplicationScoped
class Staging {

    private final Uploads uploads;
    private final StagedLines lines;
    private final ImportErrors errors;
    private final Jobs jobs;
    private final PhoneNumbers phoneNumbers;
    private final AttributeForms forms;
    private final ZoneId zone;

    Staging(
            Uploads uploads,
            StagedLines lines,
            ImportErrors errors,
            Jobs jobs,
            PhoneNumbers phoneNumbers,
            AttributeForms forms,
            @ConfigProperty(name = "clientele.shop.zone", defaultValue = "UTC") ZoneId zone) {
        this.uploads = uploads;
        this.lines = lines;
        this.errors = errors;
        this.jobs = jobs;
        this.phoneNumbers = phoneNumbers;
        this.forms = forms;
        this.zone = zone;
    }

    Job stage(Job job) throws IOException, Unreadable {
        try (var table = Tables.open(uploads.of(job.id()), job.mapping().shape())) {
            var reader = new ChunkReader(job, table, reader(job, table));
            var ahead = Ahead.of(reader::chunk);
            for (var last = false; !last; ) {
                var chunk = ahead.get();
                last = chunk.last;
                ahead = last ? ahead : Ahead.of(reader::chunk);
                var from = job;
                job = QuarkusTransaction.requiringNew().timeout(600).call(() -> keep(from, chunk));
            }
        }
        return job;
    }

    /** How rows are read, by the file's own header. */
    Rows reader(Job job) throws IOException, Unreadable {
        try (var table = Tables.open(uploads.of(job.id()), job.mapping().shape())) {
            return reader(job, table);
        }
    }

    private Rows reader(Job job, Table table) throws Unreadable {
        try {
            return new Rows(job.mapping(), table.header(), zone, phoneNumbers, forms);
        } catch (IllegalArgumentException wrong) {
            throw new Unreadable(wrong.getMessage());
        }
    }

    private Job keep(Job job, Chunk chunk) {
        lines.add(chunk.rows);
        chunk.tally.failed = errors.add(job.id(), chunk.errors);
        var next = job.stagedTo(chunk.lastLine, chunk.rows.count()).at(chunk.last ? Step.SIFTING : Step.STAGING);
        jobs.advance(next, chunk.tally);
        return next;
    }
}
