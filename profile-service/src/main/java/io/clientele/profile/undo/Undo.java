package io.clientele.profile.undo;

import io.clientele.kit.Sql;
import io.clientele.profile.collection.MessageFile;
import io.clientele.profile.consent.Consents;
import io.clientele.profile.identity.Profiles;
import io.clientele.profile.job.Job;
import io.clientele.profile.job.Jobs;
import io.clientele.profile.job.Tally;
import io.clientele.profile.privacy.Erasure;
import io.clientele.profile.purchase.Products;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Takes an import back, some hundred people a transaction. What is done is known by the traces that are left, so that
 * whoever goes on after a crash goes on with the rest.
 */
@ApplicationScoped
public class Undo {

    private static final int PAGE = 500;

    private final Sql sql;
    private final Jobs jobs;
    private final Partings partings;
    private final Profiles profiles;
    private final Erasure erasure;
    private final Happenings happenings;
    private final Orders orders;
    private final Consents consents;
    private final Restoring restoring;
    private final Heritage heritage;
    private final Products products;
    private final MessageFile messages;

    Undo(
            Sql sql,
            Jobs jobs,
            Partings partings,
            Profiles profiles,
            Erasure erasure,
            Happenings happenings,
            Orders orders,
            Consents consents,
            Restoring restoring,
            Heritage heritage,
            Products products,
            MessageFile messages) {
        this.sql = sql;
        this.jobs = jobs;
        this.partings = partings;
        this.profiles = profiles;
        this.erasure = erasure;
        this.happenings = happenings;
        this.orders = orders;
        this.consents = consents;
        this.restoring = restoring;
        this.heritage = heritage;
        this.products = products;
        this.messages = messages;
    }

    public void takeBack(Job job) {
        partings.part(job);
        for (var page = page(job.id()); !page.isEmpty(); page = page(job.id())) {
            var people = page;
            QuarkusTransaction.requiringNew().timeout(600).run(() -> {
                takeBack(job.id(), people);
                jobs.advance(job, new Tally());
            });
        }
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            heritage.ofProducts(job.id());
            products.takeBack(job.id());
            products.forgetUnsold();
            messages.forget(job.id());
            jobs.advance(job, new Tally());
        });
    }

    private List<UUID> page(UUID importId) {
        return sql.of("""
                select distinct profile_id from import_touch where import_id = :importId
                order by profile_id limit :page""").set("importId", importId).set("page", PAGE).list(row -> row.uuid("profile_id"));
    }

    /** Who was merged a moment ago comes again, under the name of the survivor. */
    private void takeBack(UUID importId, List<UUID> people) {
        var held = List.copyOf(profiles.hold(people).values());
        var solely = solely(importId, held);
        if (!solely.isEmpty()) {
            erasure.eraseAll(solely);
        }
        var rest = new ArrayList<>(held);
        rest.removeAll(solely);
        var traces = restoring.traces(importId, rest);
        happenings.takeBack(importId, rest);
        orders.takeBack(importId, rest);
        consents.takeBack(importId, rest);
        restoring.restore(traces);
        heritage.ofPeople(importId, rest);
        for (var table : TraceBelongings.TABLES) {
            sql.of("delete from " + table + " where import_id = :importId and profile_id = any(:ids::uuid[])")
                    .set("importId", importId)
                    .set("ids", rest)
                    .update();
        }
    }

    /** Who is there by this import alone: nobody has said, done or noted anything else since. */
    private List<UUID> solely(UUID importId, List<UUID> people) {
        return sql.of(Plans.SOLELY + " and t.profile_id = any(:ids::uuid[]) group by p.id having " + Plans.UNTOUCHED)
                .set("importId", importId)
                .set("ids", people)
                .list(row -> row.uuid("id"));
    }
}
