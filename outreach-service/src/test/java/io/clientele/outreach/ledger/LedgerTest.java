package io.clientele.outreach.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.audience.SkipReason;
import io.clientele.outreach.world.WithWorld;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without the engine: the campaigns here have no template, so it leaves them alone. */
@QuarkusTest
@WithPostgres
@WithWorld
class LedgerTest {

    private final Dispatches dispatches;
    private final Plans plans;
    private final Shares shares;
    private final Marks marks;
    private final Queue queue;
    private final Sql sql;
    private final UUID campaign = UUID.randomUUID();

    LedgerTest(Dispatches dispatches, Plans plans, Shares shares, Marks marks, Queue queue, Sql sql) {
        this.dispatches = dispatches;
        this.plans = plans;
        this.shares = shares;
        this.marks = marks;
        this.queue = queue;
        this.sql = sql;
    }

    @BeforeEach
    void watchEveryMove() {
        sql.of("create table if not exists move (old_state text, new_state text)")
                .update();
        sql.of("""
                create or replace function noted() returns trigger language plpgsql as
                'begin insert into move values (old.state, new.state); return new; end'""").update();
        sql.of("""
                create or replace trigger noted after update on delivery
                for each row when (old.state <> new.state) execute function noted()""").update();
    }

    @Test
    void aDeliveryIsMarkedOnce() {
        var people = planned(3);
        var token = token(people.getFirst());

        assertThat(marks.commit(List.of(), List.of(mark(people.getFirst(), token))))
                .hasSize(1);
        assertThat(marks.commit(List.of(), List.of(mark(people.getFirst(), token))))
                .isEmpty();
    }

    @Test
    void nothingIsMarkedUnderALeaseThatHasPassedOn() {
        var someone = planned(1).getFirst();
        var token = token(someone);
        sql.of("update dispatch_share set token = token + 1 where campaign_id = :id")
                .set("id", campaign)
                .update();

        assertThat(marks.commit(List.of(), List.of(mark(someone, token)))).isEmpty();
    }

    @Test
    void nothingIsMarkedAfterAPause() {
        var someone = planned(1).getFirst();
        var token = token(someone);
        QuarkusTransaction.requiringNew().run(() -> dispatches.go(campaign, false, null));

        assertThat(marks.commit(List.of(), List.of(mark(someone, token)))).isEmpty();
    }

    @Test
    void whatADeadSenderLeftIsUnknownUntilItsAnswerIsSeen() {
        var people = planned(2);
        people.forEach(one -> marks.commit(List.of(), List.of(mark(one, token(one)))));

        sql.of("update dispatch_share set leased_until = '-infinity' where campaign_id = :id")
                .set("id", campaign)
                .update();
        shares.hold(campaign, Share.COUNT);

        assertThat(states()).containsOnly("UNKNOWN");
        marks.commit(List.of(Outcome.of(mark(people.getFirst(), 0), DeliveryState.SENT, "250 late")), List.of());
        marks.commit(List.of(Outcome.of(mark(people.getLast(), 0), DeliveryState.DEFERRED, "451 late")), List.of());
        assertThat(states()).containsExactlyInAnyOrder("SENT", "UNKNOWN");
    }

    @Test
    void replicasShareTheWorkAndNobodyHoldsAShareTwice() {
        planned(1);
        assertThat(shares.hold(campaign, 40)).hasSize(40);
        assertThat(shares.hold(campaign, Share.COUNT)).hasSize(Share.COUNT);

        var kept = shares.hold(campaign, 32);

        assertThat(kept).hasSize(32);
        assertThat(sql.of("select count(*) from dispatch_share where campaign_id = :id and owner is null")
                        .set("id", campaign)
                        .number())
                .isEqualTo(32);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverHappensStatesMoveOnlyAsTheyMay(long seed) {
        var random = new Random(seed);
        var people = planned(40);

        for (int i = 0; i < 250; i++) {
            happen(random, people.get(random.nextInt(people.size())));
        }
        QuarkusTransaction.requiringNew().run(() -> dispatches.cancel(campaign));

        var moves = sql.of("select distinct old_state, new_state from move")
                .list(row -> List.of(
                        DeliveryState.valueOf(row.text("old_state")), DeliveryState.valueOf(row.text("new_state"))));
        assertThat(moves)
                .hasSizeGreaterThan(8)
                .allSatisfy(move -> assertThat(move.getFirst().mayBecome(move.getLast()))
                        .as("%s", move)
                        .isTrue());
        assertThat(states()).hasSize(people.size()).doesNotContain("QUEUED", "DEFERRED");
    }

    private void happen(Random random, UUID who) {
        var mark = mark(who, token(who));
        switch (random.nextInt(10)) {
            case 0 -> queue.skip(campaign, Map.of(who, SkipReason.NO_CONSENT));
            case 1 -> queue.withdraw(List.of(who), random.nextInt(4) == 0 ? "newsletter" : "birthdays");
            case 2 -> {
                sql.of("update delivery set retry_at = now() where campaign_id = :id and state = 'DEFERRED'")
                        .set("id", campaign)
                        .update();
                queue.revive(campaign);
            }
            case 3 -> {
                sql.of(
                                "update dispatch_share set leased_until = '-infinity' where campaign_id = :id and share = :share")
                        .set("id", campaign)
                        .set("share", Share.of(who))
                        .update();
                shares.hold(campaign, Share.COUNT);
            }
            case 4, 5, 6 -> marks.commit(List.of(), List.of(mark));
            default -> {
                var answers = Stream.of(DeliveryState.values())
                        .filter(DeliveryState.SENDING::mayBecome)
                        .toList();
                marks.commit(
                        List.of(Outcome.of(mark, answers.get(random.nextInt(answers.size())), "an answer")), List.of());
            }
        }
    }

    private List<UUID> planned(int count) {
        var unknown = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> dispatches.start(
                        new Dispatch(campaign, "Test", unknown, unknown, "newsletter", null, true, false, null, null)));
        var people = new ArrayList<UUID>();
        for (int i = 0; i < count; i++) {
            people.add(UUID.randomUUID());
        }
        sql.of("update dispatch set leased_until = '-infinity' where campaign_id = :id")
                .set("id", campaign)
                .update();
        var token = plans.take(campaign).orElseThrow();
        var page = people.stream()
                .map(id -> new Planned(id, id + "@example.com", "en", null))
                .toList();
        assertThat(plans.add(campaign, token, page, people.getLast())).isTrue();
        plans.complete(campaign, token);
        shares.hold(campaign, Share.COUNT);
        return people;
    }

    private Mark mark(UUID profileId, long token) {
        return new Mark(campaign, profileId, token, profileId + "@example.com");
    }

    private long token(UUID profileId) {
        return sql.of("select token from dispatch_share where campaign_id = :id and share = :share")
                .set("id", campaign)
                .set("share", Share.of(profileId))
                .number();
    }

    private List<String> states() {
        return sql.of("select state from delivery where campaign_id = :id")
                .set("id", campaign)
                .list(row -> row.text("state"));
    }
}
