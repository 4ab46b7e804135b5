package io.clientele.segmentation.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.segmentation.dimension.Commitments;
import io.clientele.segmentation.dimension.Contacts;
import io.clientele.segmentation.dimension.Dimension;
import io.clientele.segmentation.dimension.Features;
import io.clientele.segmentation.dimension.Weights;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-06-01");

    /** A tailored contract, and five pieces of advice by different people: a service of 80 points. */
    private static final Features SERVED = Features.unknown(TODAY)
            .with(new Contacts(5, 5, 0, 5, 0, 0, 5, 1, false, 0, 0, -1, 0, 0))
            .with(new Commitments(1, 1, 1, 0, 1, 1, null, 0, 0, 0, 0, 0, 0, null, null));

    @Test
    void withoutPurchaseOrSignatureOneIsAProspect() {
        var asked = Features.unknown(TODAY).with(new Contacts(3, 3, 0, 3, 0, 0, 3, 3, true, 0, 0, -1, 0, 0));

        var verdict = judge(asked, 50, null);

        assertThat(verdict.relationship()).isEqualTo(Relationship.PROSPECT);
        assertThat(verdict.grounds()).extracting(Ground::question).containsExactly(Ground.Question.BOUGHT_OR_SIGNED);
    }

    @Test
    void aSignedTailoredContractIsEnough() {
        var verdict = judge(SERVED, 50, null);

        assertThat(verdict.relationship()).isEqualTo(Relationship.CLIENT);
    }

    @Test
    void nobodyIsLessForAFewPoints() {
        var points = judge(SERVED, 50, null).service().value().intValue();

        var kept = judge(SERVED, points + 3, client(null));
        var lost = judge(SERVED, points + 9, client(null));

        assertThat(kept.relationship()).isEqualTo(Relationship.CLIENT);
        assertThat(kept.shakenSince()).isEqualTo(TODAY);
        assertThat(kept.since()).isEqualTo(TODAY.minusDays(200));
        assertThat(lost.relationship()).isEqualTo(Relationship.CUSTOMER);
    }

    @Test
    void butOneIsIfItLasts() {
        var points = judge(SERVED, 50, null).service().value().intValue();

        var soon = judge(SERVED, points + 3, client(TODAY.minusDays(29)));
        var late = judge(SERVED, points + 3, client(TODAY.minusDays(30)));

        assertThat(soon.relationship()).isEqualTo(Relationship.CLIENT);
        assertThat(late.relationship()).isEqualTo(Relationship.CUSTOMER);
    }

    @Test
    void theNextStepsAimAtWhatTheBusinessWants() {
        var bought = Features.unknown(TODAY)
                .with(new Contacts(1, 1, 0, 1, 0, 0, 1, 1, false, 0, 0, -1, 0, 0))
                .with(new Commitments(1, 1, 0, 0, 1, 0, null, 0, 0, 0, 0, 0, 0, null, null));
        var verdict = judge(bought, 50, null);

        var toClient = new NextSteps(Weights.byDefault(), Relationship.CLIENT, Map.of()).of(verdict, bought);
        var toCustomer = new NextSteps(Weights.byDefault(), Relationship.CUSTOMER, Map.of()).of(verdict, bought);

        assertThat(verdict.relationship()).isEqualTo(Relationship.CUSTOMER);
        assertThat(toClient).extracting(Step::dimension).contains(Dimension.CONTRACT);
        assertThat(toClient).allMatch(step -> step.gain().signum() > 0 && step.cost() > 0);
        assertThat(toCustomer).isEmpty();
    }

    private static Verdict judge(Features known, int client, @Nullable Standing before) {
        var usual = Thresholds.USUAL;
        var thresholds = new Thresholds(
                client, usual.coverage(), usual.tie(), usual.becoming(), 5, 30, usual.live(), usual.growth(), 365);
        return new Judgement(Weights.byDefault(), thresholds).of(known, before);
    }

    private static Standing client(@Nullable LocalDate shakenSince) {
        return new Standing(Relationship.CLIENT, TODAY.minusDays(200), shakenSince, null, null, null);
    }
}
