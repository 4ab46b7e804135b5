package io.clientele.profile.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.kit.Problem;
import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class GatheringTest {

    private static final Request NOTHING = new Request(List.of(), List.of());
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Gathering gathering;

    GatheringTest(Gathering gathering) {
        this.gathering = gathering;
    }

    @Test
    void whatCannotBeReadStopsNobodyElse() {
        for (int nth = 0; nth < 5; nth++) {
            var broken = gathering.take(
                    () -> {
                        throw new StackOverflowError("nested too deeply");
                    },
                    10);
            assertThat(broken).failsWithin(SOON);
        }

        var whole = gathering.take(() -> NOTHING, 10);

        assertThat(whole).succeedsWithin(SOON);
    }

    @Test
    void whoeverSendsMoreThanIsWrittenIsToldAndTakenWhenThereIsRoom() {
        var held = new CountDownLatch(1);
        var stuck = List.of(stuckUntil(held), stuckUntil(held));
        var full = gathering.take(() -> NOTHING, Gathering.MOST_WAITING);

        assertThatThrownBy(() -> gathering.take(() -> NOTHING, 1))
                .isInstanceOf(Problem.Refusal.class)
                .hasMessageContaining("again in a moment");

        held.countDown();
        assertThat(stuck).allSatisfy(one -> assertThat(one).succeedsWithin(SOON));
        assertThat(full).succeedsWithin(SOON);
        assertThat(gathering.take(() -> NOTHING, 1)).succeedsWithin(SOON);
    }

    private CompletionStage<Receipt> stuckUntil(CountDownLatch held) {
        return gathering.take(
                () -> {
                    held.await();
                    return NOTHING;
                },
                0);
    }
}
