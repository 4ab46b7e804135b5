package io.clientele.outreach.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryStateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QUEUED   | SENDING SKIPPED",
                "SENDING  | QUEUED SENT DEFERRED FAILED UNKNOWN",
                "DEFERRED | QUEUED FAILED SKIPPED",
                "UNKNOWN  | SENT FAILED",
                "SENT     | ''",
                "FAILED   | ''",
                "SKIPPED  | ''",
            })
    void knowsItsNextStates(DeliveryState from, String next) {
        var expected =
                Arrays.stream(next.split(" ")).filter(name -> !name.isEmpty()).map(DeliveryState::valueOf);

        assertThat(Arrays.stream(DeliveryState.values()).filter(from::mayBecome))
                .containsExactlyInAnyOrderElementsOf(expected.collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTerminalNeverGoesOutAgain(DeliveryState state) {
        if (state.isTerminal()) {
            assertThat(Set.of(DeliveryState.QUEUED, DeliveryState.SENDING, DeliveryState.DEFERRED))
                    .noneMatch(state::mayBecome);
        }
    }

    @Test
    void anOutcomeIsWhatADeliveryUnderWayMayBecome() {
        var mark = new Mark(UUID.randomUUID(), UUID.randomUUID(), 1, "a@example.com", "hash");

        assertThatThrownBy(() -> Outcome.of(mark, DeliveryState.SKIPPED, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
