package io.clientele.profile.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class NumberingTest {

    private final World world;
    private final Feed feed;
    private final Sql sql;

    NumberingTest(World world, Feed feed, Sql sql) {
        this.world = world;
        this.feed = feed;
        this.sql = sql;
    }

    @Test
    void whoDoesNotHoldTheLeaseNumbersNothing() {
        leasedTo("another", "1 hour");
        var before = feed.head().position();
        world.tell(List.of(World.change(world.people(1).getFirst(), 1)));

        assertThat(new Numbering(sql).pass()).isZero();
        assertThat(feed.head().position()).isEqualTo(before);

        leasedTo("another", "-1 second");
        await().untilAsserted(() -> assertThat(feed.head().position()).isEqualTo(before + 1));
    }

    @Test
    void aNewOwnerHasAHigherToken() {
        leasedTo("another", "-1 second");
        var before = token();
        world.tell(List.of(World.change(world.people(1).getFirst(), 1)));

        await().untilAsserted(() -> assertThat(token()).isEqualTo(before + 1));
    }

    @Test
    void aPassWithNothingNewWritesNothing() {
        await().untilAsserted(() -> assertThat(
                        sql.of("select count(*) from change_unnumbered").number())
                .isZero());
        var before = sql.of("select xmin::text::bigint from feed_head").number();

        assertThat(new Numbering(sql).pass()).isZero();

        assertThat(sql.of("select xmin::text::bigint from feed_head").number()).isEqualTo(before);
    }

    private void leasedTo(String owner, String howLong) {
        sql.of("update feed_head set owner = :owner, leased_until = clock_timestamp() + :howLong::interval")
                .set("owner", owner)
                .set("howLong", howLong)
                .update();
    }

    private long token() {
        return sql.of("select token from feed_head").number();
    }
}
