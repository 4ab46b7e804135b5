package io.clientele.outreach.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.audience.SkipReason;
import io.clientele.outreach.lease.Share;
import io.clientele.outreach.lease.Shares;
import io.clientele.outreach.suppression.Suppressed;
import io.clientele.outreach.suppression.SuppressionReason;
import io.clientele.outreach.suppression.Suppressions;
import io.clientele.outreach.world.WithWorld;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private final Suppressions suppressions;
    private final Sql sql;
    private final UUID campaign = UUID.randomUUID();

    LedgerTest(
            Dispatches dispatches,
            Plans plans,
            Shares shares,
            Marks marks,
            Queue queue,
            Suppressions suppressions,
            Sql sql) {
        this.dispatches = dispatches;
        this.plans = plans;
        this.shares = shares;
        this.marks = marks;
        this.queue = queue;
        this.suppressions = suppressions;
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
    void aLateWordThatNothingLeftDoesNotOpenWhatAnotherSenderHasMarked() {
        var someone = planned(1).getFirst();
        var first = mark(someone, token(someone));
        marks.commit(List.of(), List.of(first));
        marks.commit(List.of(Outcome.neverLeft(first)), List.of());
        sql.of("update dispatch_share set token = token + 1 where campaign_id = :id")
                .set("id", campaign)
                .update();
        assertThat(marks.commit(List.of(), List.of(mark(someone, token(someone)))))
                .hasSize(1);

        marks.commit(List.of(Outcome.neverLeft(first)), List.of()); // the ledger's answer was lost, so it is said again
        marks.commit(List.of(Outcome.of(first, DeliveryState.DEFERRED, "451 later")), List.of());
        marks.commit(List.of(Outcome.of(first, DeliveryState.UNKNOWN, "no answer")), List.of());

        assertThat(states()).containsExactly("SENDING");
    }

    @Test
    void nobodyIsMarkedWhoseAddressIsSuppressedThoughTheyWerePlannedWithAnother() {
        var someone = planned(1).getFirst();
        suppressions.suppress(
                new Suppressed("new@example.com", null, "newsletter"), SuppressionReason.UNSUBSCRIBED, null);
        var mark = new Mark(campaign, someone, token(someone), "new@example.com", suppressions.hash("new@example.com"));

        assertThat(marks.commit(List.of(), List.of(mark))).isEmpty();
        assertThat(states()).containsExactly("QUEUED");
    }

    @Test
    void whatIsUnderWayWhenACampaignIsCancelledComesToAnEnd() {
        var people = planned(2);
        sql.of("""
                insert into campaign (id, name, segment_id, template_id, topic, state, version, created_at)
                values (:id, 'Test', :id, :id, 'newsletter', 'CANCELLED', 0, now())""").set("id", campaign).update();
        people.forEach(one -> marks.commit(List.of(), List.of(mark(one, token(one)))));
        cancel();

        marks.commit(
                List.of(Outcome.of(mark(people.getFirst(), token(people.getFirst())), DeliveryState.DEFERRED, "451")),
                List.of());
        sql.of("update dispatch_share set leased_until = '-infinity' where campaign_id = :id")
                .set("id", campaign)
                .update();

        await().untilAsserted(() -> assertThat(states()).containsExactlyInAnyOrder("SKIPPED", "UNKNOWN"));
        await().untilAsserted(() -> assertThat(
                        sql.of("select count(*) from dispatch where campaign_id = :id and ended_at is not null")
                                .set("id", campaign)
                                .number())
                .isEqualTo(1));
    }

    @Test
    void cancellingAmidMarksStopsThemAllAndNothingDeadlocks() throws Exception {
        var people = planned(3000);
        var tokens = people.stream().collect(Collectors.toMap(one -> one, this::token));
        var marked = new AtomicInteger();
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = IntStream.range(0, 4)
                    .mapToObj(seed -> senders.submit(() -> {
                        var mine = new ArrayList<>(people.subList(seed * 750, (seed + 1) * 750)); // as leases share out
                        Collections.shuffle(mine, new Random(seed));
                        for (int i = 0; i < mine.size(); i += 30) {
                            var group = mine.subList(i, i + 30).stream()
                                    .map(one -> mark(one, tokens.get(one)))
                                    .toList();
                            marked.addAndGet(marks.commit(List.of(), group).size());
                        }
                    }))
                    .toList();
            await().until(() -> marked.get() > 100);

            cancel();
            var then = count("SKIPPED");
            for (var one : sending) {
                one.get();
            }

            assertThat(then).isPositive();
            assertThat(count("SKIPPED")).isEqualTo(then);
            assertThat(marked.get() + then).isEqualTo(people.size());
        }
    }

    @Test
    void whomSeveralSendersMarkAtOnceIsMarkedOnce() throws Exception {
        var people = planned(1200);
        var tokens = people.stream().collect(Collectors.toMap(one -> one, this::token));
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = IntStream.range(0, 4)
                    .mapToObj(seed -> senders.submit(() -> {
                        var order = new ArrayList<>(people);
                        Collections.shuffle(order, new Random(seed));
                        var marked = new ArrayList<Mark.Key>();
                        for (int i = 0; i < order.size(); i += 30) {
                            marked.addAll(markedAtLast(order.subList(i, i + 30).stream()
                                    .map(one -> mark(one, tokens.get(one)))
                                    .toList()));
                        }
                        return marked;
                    }))
                    .toList();

            var marked = new ArrayList<Mark.Key>();
            for (var one : sending) {
                marked.addAll(one.get());
            }

            assertThat(marked).doesNotHaveDuplicates().hasSize(people.size());
        }
    }

    /** Whose statement PostgreSQL ended, since two waited for each other, has marked nobody and tries again. */
    private Set<Mark.Key> markedAtLast(List<Mark> group) {
        while (true) {
            try {
                return marks.commit(List.of(), group);
            } catch (Sql.Failure failed) {
                assertThat(failed.sqlState()).isEqualTo("40P01");
            }
        }
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
        cancel();

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

    private void cancel() {
        QuarkusTransaction.requiringNew().run(() -> dispatches.cancel(campaign));
    }

    private long count(String state) {
        return sql.of("select count(*) from delivery where campaign_id = :id and state = :state")
                .set("id", campaign)
                .set("state", state)
                .number();
    }

    private List<UUID> planned(int count) {
        var unknown = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> dispatches.start(Dispatch.of(campaign, "Test", unknown, unknown, "newsletter", null)));
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
        return new Mark(campaign, profileId, token, profileId + "@example.com", "hash of " + profileId);
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
