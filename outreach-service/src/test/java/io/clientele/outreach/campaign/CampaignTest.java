package io.clientele.outreach.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.kit.Problem;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignTest {

    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final UUID SEGMENT = UUID.randomUUID();
    private static final UUID TEMPLATE = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DRAFT     | SCHEDULED RUNNING CANCELLED",
                "SCHEDULED | RUNNING CANCELLED",
                "RUNNING   | PAUSED FINISHED CANCELLED",
                "PAUSED    | RUNNING CANCELLED",
                "FINISHED  | ''",
                "CANCELLED | ''",
            })
    void statesKnowTheirNext(CampaignState from, String next) {
        var expected =
                Arrays.stream(next.split(" ")).filter(name -> !name.isEmpty()).map(CampaignState::valueOf);

        assertThat(Arrays.stream(CampaignState.values()).filter(from::mayBecome))
                .containsExactlyInAnyOrderElementsOf(expected.collect(Collectors.toSet()));
    }

    @Test
    void goesAtOnceOrWhenItsTimeHasCome() {
        var now = campaign(null);
        var later = campaign(NOW.plusSeconds(60));

        now.launch(NOW);
        later.launch(NOW);

        assertThat(now.state).isEqualTo(CampaignState.RUNNING);
        assertThat(later.state).isEqualTo(CampaignState.SCHEDULED);
        later.launch(NOW.plusSeconds(60));
        assertThat(later.state).isEqualTo(CampaignState.RUNNING);
        assertThat(later.launchedAt).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void isLaunchedOnce() {
        var campaign = campaign(null);
        campaign.launch(NOW);
        campaign.pause();

        assertThatThrownBy(() -> campaign.launch(NOW)).isInstanceOf(Problem.Refusal.class);
        campaign.resume();
        assertThatThrownBy(campaign::resume).isInstanceOf(Problem.Refusal.class);
    }

    @Test
    void onceBegunOnlyNameAndRateMayChange() {
        var campaign = campaign(null);
        campaign.launch(NOW);

        campaign.change(new NewCampaign("Better name", SEGMENT, TEMPLATE, "newsletter", null, 50));

        assertThat(campaign.ratePerSecond).isEqualTo(50);
        var other = new NewCampaign("Better name", SEGMENT, UUID.randomUUID(), "newsletter", null, 50);
        assertThatThrownBy(() -> campaign.change(other)).hasMessageContaining("only change its name and its rate");
    }

    @Test
    void whatHasEndedStays() {
        var campaign = campaign(null);
        campaign.cancel(NOW);

        assertThatThrownBy(() -> campaign.launch(NOW)).isInstanceOf(Problem.Refusal.class);
        assertThatThrownBy(() -> campaign.change(campaign.copied())).isInstanceOf(Problem.Refusal.class);
        campaign.archive(true);
        assertThat(campaign.archived).isTrue();
    }

    private static Campaign campaign(Instant scheduledAt) {
        return new Campaign(
                UUID.randomUUID(), new NewCampaign("Spring", SEGMENT, TEMPLATE, "newsletter", scheduledAt, null), NOW);
    }
}
