package io.clientele.segmentation.reading;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Takes in what the feed tells, a page at a time, within the transaction of its caller. A page taken twice does no harm. */
@ApplicationScoped
public class ReadModel {

    private final Sql sql;
    private final People people;
    private final Purchases purchases;
    private final Events events;
    private final Consents consents;
    private final Objections objections;
    private final Departures departures;
    private final Partings partings;
    private final Event<Touched> touches;
    private final Event<Settling> settlings;

    ReadModel(
            Sql sql,
            People people,
            Purchases purchases,
            Events events,
            Consents consents,
            Objections objections,
            Departures departures,
            Partings partings,
            Event<Touched> touches,
            Event<Settling> settlings) {
        this.sql = sql;
        this.people = people;
        this.purchases = purchases;
        this.events = events;
        this.consents = consents;
        this.objections = objections;
        this.departures = departures;
        this.partings = partings;
        this.touches = touches;
        this.settlings = settlings;
    }

    /** Facts come first: who merges or goes in this page takes along what the page said of them. */
    public void apply(List<Change> page) {
        var touching = new Touching();
        for (var batch : Batch.of(notYetApplied(page))) {
            apply(batch);
            touching.add(batch);
        }
        touches.fire(touching.known(sql));
    }

    private void apply(Batch batch) {
        people.record(batch.people);
        purchases.record(batch.orders());
        events.record(batch.events());
        consents.record(batch.consents);
        objections.record(batch.objections);
        follow(batch);
        departures.merge(batch.merged);
        batch.parted.forEach(partings::part);
        events.forget(batch.forgottenEvents);
        purchases.forget(batch.forgottenPurchases);
        departures.erase(batch.erased);
    }

    /** At the end of the feed, within the transaction of its caller. Returns whether nothing is left to be done. */
    public boolean settle() {
        var settling = new Settling();
        settlings.fire(settling);
        return settling.isOver();
    }

    /**
     * Has the database look at what it holds. It does so by itself, but some time after much has changed; until then it takes
     * tables of a million rows for those of a hundred that they were, and loops where it should sort.
     */
    public void survey() {
        sql.of(
                        "select format('analyze %I.%I', schemaname, tablename) as it from pg_tables where schemaname = 'reading'")
                .list(row -> row.text("it"))
                .forEach(it -> sql.of(it).update());
    }

    /** Empties everything, to be read again from the beginning. */
    public void clear() {
        // in this order: who asks begins with people, too, so that neither waits for the other in a ring
        sql.of("""
                truncate reading.person, reading.person_state, reading.user_name, reading.objection,
                    reading.purchase, reading.purchase_line, reading.purchase_part, reading.event, reading.consent, reading.consent_state, reading.followed,
                    reading.receipt_due, %s""".formatted(DerivedTables.listed())).update();
    }

    private List<Change> notYetApplied(List<Change> page) {
        var known = new HashMap<UUID, Long>();
        sql.of("select profile_id, version from reading.followed where profile_id = any(:ids::uuid[])")
                .set("ids", page.stream().map(Change::subject).distinct().toList())
                .list(row -> known.put(row.uuid("profile_id"), row.number("version")));
        return page.stream()
                .filter(change -> change.version() > known.getOrDefault(change.subject(), Long.MIN_VALUE))
                .toList();
    }

    private void follow(Batch batch) {
        sql.of("""
                insert into reading.followed (profile_id, version)
                select * from unnest(:ids::uuid[], :versions::bigint[])
                on conflict (profile_id) do update set version = excluded.version""")
                .set("ids", batch.versions.keySet())
                .set("versions", batch.versions.values())
                .update();
    }
}
