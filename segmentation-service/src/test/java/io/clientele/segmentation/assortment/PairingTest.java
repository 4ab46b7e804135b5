package io.clientele.segmentation.assortment;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A hundred people keep cup and saucer together, and a hundred others, who bought later, keep neither but a book. */
@QuarkusTest
@WithPostgres
@WithFeed
@TestTransaction
class PairingTest {

    private static final LocalDate TODAY = LocalDate.parse("2011-12-10");

    private final Pairing pairing;
    private final Rounds rounds;
    private final Sql sql;

    PairingTest(Pairing pairing, Rounds rounds, Sql sql) {
        this.pairing = pairing;
        this.rounds = rounds;
        this.sql = sql;
    }

    @Test
    void everybodyIsLookedAtIfThereIsRoom() {
        gather();

        var round = pairing.pair(TODAY, 300);

        assertThat(round.buyers()).isEqualTo(200);
        assertThat(pairs()).isEqualTo(2);
    }

    @Test
    void whoBoughtLastIsLookedAtIfThereIsNoRoomForEverybody() {
        gather();

        var round = pairing.pair(TODAY, 120);

        assertThat(round.buyers()).isEqualTo(110);
        assertThat(round.tested()).isEqualTo(3);
    }

    @Test
    void theDatabaseKnowsHowMuchWasFoundThoughThereWasNothingBefore() {
        gather();
        sql.of("delete from product_pair").update();
        sql.of("analyze product_pair").update();

        rounds.store(pairing.pair(TODAY, 300));

        assertThat(sql.of("select reltuples::bigint from pg_class where oid = 'product_pair'::regclass")
                        .number())
                .isEqualTo(2);
    }

    private void gather() {
        sql.of("""
                create temporary table told on commit drop as
                select gen_random_uuid() as profile_id, array['CUP', 'SAUCER'] as skus, date '2011-11-01' as last_on
                from generate_series(1, 100)
                union all
                select gen_random_uuid(), array['BOOK'], date '2011-12-01' from generate_series(1, 100)""").update();
        sql.of("""
                create temporary table kept on commit drop as
                select profile_id, unnest(skus) as sku, last_on as first_on, last_on from told""").update();
        sql.of("delete from product").update();
        sql.of("""
                insert into product (sku, name, kind, buyers, lately, again, rebought, last_on, place)
                select sku, sku, 'READY_MADE', count(*), 0, 0, false, max(last_on), 1 from kept group by 1""").update();
    }

    private long pairs() {
        return sql.of("select count(*) from product_pair where together = 100").number();
    }
}
