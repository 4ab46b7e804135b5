package io.clientele.segmentation.assessment;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.reading.ReadModel;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How long it takes to judge many: not a test, run it by its name. */
@QuarkusTest
@WithPostgres
@WithFeed
class AssessingSpeed {

    private static final int PEOPLE = Integer.getInteger("people", 100_000);
    private static final int PAGE = 5000;

    private static final List<String> WORLD = List.of("""
            insert into reading.person (profile_id, attributes, created_at, version)
            select md5('p' || n)::uuid, '{"country": "GB"}', now(), 1 from generate_series(1, :people) n""", """
            insert into reading.purchase (profile_id, purchase_id, order_id, refund, occurred_at, occurred_on, currency, net,
                quantity, discount, handled_by, origin_profile_id)
            select md5('p' || n)::uuid, md5('o' || n || '-' || k)::uuid, 'o', false,
                timestamptz '2011-12-01' - k * 31 * interval '1 day', date '2011-12-01' - k * 31, 'GBP', 1000, 1, 0, 'Ada',
                md5('p' || n)::uuid
            from generate_series(1, :people) n, generate_series(1, 10) k""", """
            insert into reading.purchase_part (profile_id, purchase_id, category, kind, quantity, net)
            select profile_id, purchase_id, 'c', case when net % 3 = 0 then 'TAILORED' else 'READY_MADE' end, 1, net
            from reading.purchase where :people > 0""", """
            insert into reading.purchase_day (profile_id, day, currency, orders, discounted, returns, sold, returned, discount,
                quantity)
            select profile_id, occurred_on, currency, count(*), 0, 0, sum(net), 0, 0, 1
            from reading.purchase where :people > 0 group by 1, 2, 3""", """
            insert into reading.event (profile_id, event_id, name, properties, occurred_at, origin_profile_id)
            select md5('p' || n)::uuid, md5('e' || n || '-' || k)::uuid,
                (array['Product Viewed', 'Contact Recorded', 'Email Sent'])[1 + k % 3],
                '{"kind": "ADVICE", "handled_by": "Ada"}', timestamptz '2011-12-01' - k * interval '9 days', md5('p' || n)::uuid
            from generate_series(1, :people) n, generate_series(1, 6) k""");

    private final Sql sql;
    private final ReadModel readModel;
    private final Assessing assessing;

    AssessingSpeed(Sql sql, ReadModel readModel, Assessing assessing) {
        this.sql = sql;
        this.readModel = readModel;
        this.assessing = assessing;
    }

    @Test
    void judge() {
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            readModel.clear();
            WORLD.forEach(text -> sql.of(text).set("people", PEOPLE).update());
        });
        sql.of("analyze").update();

        var people = sql.of("select profile_id from reading.person order by 1").list(row -> row.uuid("profile_id"));
        Log.infof("%d people for the first time: %s", people.size(), judge(people, assessing::look));
        Log.infof("%d people as a day passes: %s", people.size(), judge(people, assessing::review));
    }

    private String judge(List<UUID> people, Function<List<UUID>, List<Assessed>> judging) {
        long looked = 0;
        long kept = 0;
        for (int from = 0; from < people.size(); from += PAGE) {
            List<UUID> page = people.subList(from, Math.min(people.size(), from + PAGE));
            long begun = System.nanoTime();
            var found = judging.apply(page);
            long seen = System.nanoTime();
            QuarkusTransaction.requiringNew().run(() -> assessing.keep(found));
            looked += seen - begun;
            kept += System.nanoTime() - seen;
        }

        return "looked and judged in %d ms, kept in %d ms".formatted(looked / 1_000_000, kept / 1_000_000);
    }
}
