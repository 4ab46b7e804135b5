package io.clientele.profile.rowwise;

import io.clientele.profile.file.Unreadable;
import io.clientele.profile.intake.ImportErrors;
import io.clientele.profile.intake.Uploads;
import io.clientele.profile.job.Ahead;
import io.clientele.profile.job.Job;
import io.clientele.profile.job.Jobs;
import io.clientele.profile.job.Rehearsal;
import io.clientele.profile.job.Sample;
import io.clientele.profile.job.Samples;
import io.clientele.profile.job.Tally;
import io.clientele.profile.row.Rows;
import io.clientele.profile.rowwise.RowReader.Page;
import io.clientele.profile.table.Table;
import io.clientele.profile.table.Tables;
import io.clientele.profile.trait.AttributeForms;
import io.clientele.profile.trait.PhoneNumbers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes in a file of which each row stands for itself, some thousand rows a transaction. */
@ApplicationScoped
public class RowWise {

    private record Rehearsed(Taker.Result taken, List<Sample> samples) {}

    private final Uploads uploads;
    private final ImportErrors errors;
    private final Rehearsal rehearsal;
    private final Jobs jobs;
    private final Samples samples;
    private final PhoneNumbers phoneNumbers;
    private final AttributeForms forms;
    private final ZoneId zone;
    private final ProfileTaker profiles;
    private final EventTaker events;
    private final ProductTaker products;

    RowWise(
            Uploads uploads,
            ImportErrors errors,
            Rehearsal rehearsal,
            Jobs jobs,
            Samples samples,
            PhoneNumbers phoneNumbers,
            AttributeForms forms,
            @ConfigProperty(name = "clientele.shop.zone", defaultValue = "UTC") ZoneId zone,
            ProfileTaker profiles,
            EventTaker events,
            ProductTaker products) {
        this.uploads = uploads;
        this.errors = errors;
        this.rehearsal = rehearsal;
        this.jobs = jobs;
        this.samples = samples;
        this.phoneNumbers = phoneNumbers;
        this.forms = forms;
        this.zone = zone;
        this.profiles = profiles;
        this.events = events;
        this.products = products;
    }

    public void take(Job job) throws IOException, Unreadable {
        switch (job.mapping().kind()) {
            case PROFILES -> takeAll(job, profiles);
            case EVENTS, CONTACTS -> takeAll(job, events);
            case PRODUCTS -> takeAll(job, products);
            default -> throw new IllegalStateException(job.mapping().kind() + " is not taken row by row");
        }
    }

    private <T> void takeAll(Job from, Taker<T> taker) throws IOException, Unreadable {
        var job = from;
        try (var table = Tables.open(uploads.of(job.id()), job.mapping().shape())) {
            var reader = new RowReader<>(from, table, rows(job, table), taker);
            var ahead = Ahead.of(reader::page);
            for (var page = ahead.get(); !page.isEmpty(); page = ahead.get()) {
                ahead = Ahead.of(reader::page);
                job = keep(job, page, taker);
            }
        }
    }

    private Rows rows(Job job, Table table) throws Unreadable {
        try {
            return new Rows(job.mapping(), table.header(), zone, phoneNumbers, forms);
        } catch (IllegalArgumentException wrong) {
            throw new Unreadable(wrong.getMessage());
        }
    }

    private <T> Job keep(Job job, Page<T> page, Taker<T> taker) {
        var rehearsed = job.dryRun() ? rehearsal.of(() -> rehearsed(job, taker.take(job, page.lines()))) : null;
        var next = job.stagedTo(page.lastLine(), 0);
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            var taken = rehearsed == null ? taker.take(job, page.lines()) : rehearsed.taken();
            samples.keep(job.id(), rehearsed == null ? List.of() : rehearsed.samples());
            var wrong = new ArrayList<>(page.errors());
            wrong.addAll(taken.refused());
            errors.add(job.id(), wrong);
            jobs.advance(next, tally(page.tally(), taken.tally(), wrong.size()));
        });
        return next;
    }

    private Rehearsed rehearsed(Job job, Taker.Result taken) {
        return new Rehearsed(taken, samples.seen(job.id()));
    }

    private static Tally tally(Tally read, Tally taken, int failed) {
        taken.lines = read.lines;
        taken.skipped += read.skipped;
        taken.bytesRead = read.bytesRead;
        taken.failed = failed;
        return taken;
    }
}
