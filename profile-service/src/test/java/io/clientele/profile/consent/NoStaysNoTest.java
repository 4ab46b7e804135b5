package io.clientele.profile.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.clientele.profile.identity.Belongings.Move;
import io.clientele.profile.identity.Profiles;
import io.clientele.profile.merging.Grounds;
import io.clientele.profile.merging.Merge;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.Test;

/** The law: no file and no merge ever turns a no into a yes; and what stands is what the ledger says. */
@QuarkusTest
@WithPostgres
class NoStaysNoTest {

    private static final int LIVES = 60;
    private static final Grounds BY_ADA = new Grounds(Grounds.Reason.PERSON, "ada", Map.of());

    enum Way {
        DECIDED,
        ADOPTED,
        ASSUMED,
        MERGED,
        PARTED
    }

    record Step(Way way, int who, ConsentStatus status, String topic, int day) {}

    private final Caller caller;
    private final Consents consents;
    private final Replay replay;
    private final Unmerging unmerging;
    private final Merge merge;
    private final Profiles profiles;

    NoStaysNoTest(
            Caller caller, Consents consents, Replay replay, Unmerging unmerging, Merge merge, Profiles profiles) {
        this.caller = caller;
        this.consents = consents;
        this.replay = replay;
        this.unmerging = unmerging;
        this.merge = merge;
        this.profiles = profiles;
    }

    @Test
    void whateverComesInWhateverOrder() {
        steps().list().ofMinSize(1).ofMaxSize(14).sampleStream().limit(LIVES).forEach(this::live);
    }

    private static Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.of(Way.values()),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(ConsentStatus.class),
                        Arbitraries.of("news", "offers"),
                        Arbitraries.integers().between(1, 9))
                .as(Step::new);
    }

    private void live(List<Step> steps) {
        var ada = UUID.fromString(caller.profile("no-" + UUID.randomUUID(), Map.of()));
        var bob = UUID.fromString(caller.profile("no-" + UUID.randomUUID(), Map.of()));
        var merged = false;
        for (var step : steps) {
            if (merged && step.way() == Way.MERGED || !merged && step.way() == Way.PARTED) {
                continue;
            }
            var who = merged || step.who() == 0 ? ada : bob;
            var before = consents.of(who);
            var both = List.of(consents.of(ada), consents.of(bob));
            QuarkusTransaction.requiringNew().run(() -> take(step, who, ada, bob));
            merged = step.way() == Way.MERGED || merged && step.way() != Way.PARTED;
            judge(step, steps, before, both, who, ada);
            assertThat(replay.of(ada)).as("%s", steps).containsExactlyInAnyOrderElementsOf(consents.of(ada));
            if (step.way() == Way.PARTED) {
                staysNo(consents.of(bob), replay.of(bob), steps);
                return; // what else an undo does is another feature's
            }
        }
    }

    private void take(Step step, UUID who, UUID ada, UUID bob) {
        profiles.hold(who);
        var decision = new Decision(
                who,
                "EMAIL",
                step.topic(),
                step.status(),
                "CONSENT",
                null,
                Instant.parse("2024-01-0" + step.day() + "T10:00:00Z"));
        switch (step.way()) {
            case DECIDED -> consents.decide(List.of(decision));
            case ADOPTED -> consents.adopt(UUID.randomUUID(), List.of(decision));
            case ASSUMED -> consents.assume(UUID.randomUUID(), List.of(decision));
            case MERGED -> merge.merge(List.of(new Move(bob, ada)), BY_ADA);
            case PARTED -> unmerging.part(bob, ada);
        }
    }

    private void judge(
            Step step, List<Step> steps, List<Consent> before, List<List<Consent>> both, UUID who, UUID ada) {
        switch (step.way()) {
            case ADOPTED, ASSUMED -> staysNo(before, consents.of(who), steps);
            case MERGED -> both.forEach(one -> staysNo(one, consents.of(ada), steps));
            default -> {}
        }
    }

    private static void staysNo(List<Consent> before, List<Consent> after, List<Step> steps) {
        for (var no : before) {
            if (!no.yes()) {
                assertThat(after).as("%s", steps).noneMatch(one -> one.subject().equals(no.subject()) && one.yes());
            }
        }
    }
}
