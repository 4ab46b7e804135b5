package io.clientele.profile.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.clientele.profile.identity.Belongings.Move;
import io.clientele.profile.identity.Belongings.Parting;
import io.clientele.profile.merging.Grounds;
import io.clientele.profile.merging.Merge;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class UnmergingTest {

    private static final Grounds BY_ADA = new Grounds(Grounds.Reason.PERSON, "ada", Map.of());

    private final Caller caller;
    private final Consents consents;
    private final ConsentBelongings belongings;
    private final Merge merge;

    UnmergingTest(Caller caller, Consents consents, ConsentBelongings belongings, Merge merge) {
        this.caller = caller;
        this.consents = consents;
        this.belongings = belongings;
        this.merge = merge;
    }

    @Test
    void eachGetsBackWhatTheyHadDecided() {
        var ada = somebody();
        var bob = somebody();
        decide(ada, "news", ConsentStatus.GRANTED, 1);
        decide(bob, "news", ConsentStatus.DENIED, 2);
        decide(bob, "offers", ConsentStatus.GRANTED, 3);
        var hers = consents.of(ada);
        var his = consents.of(bob);

        mergeAndPart(ada, bob, () -> {});

        assertThat(consents.of(ada)).isEqualTo(hers);
        assertThat(consents.of(bob)).isEqualTo(his);
    }

    @Test
    void aNoThatWasSaidInTheMeantimeHoldsForBoth() {
        var ada = somebody();
        var bob = somebody();
        decide(ada, "news", ConsentStatus.GRANTED, 1);
        decide(bob, "news", ConsentStatus.GRANTED, 2);

        mergeAndPart(ada, bob, () -> decide(ada, "news", ConsentStatus.REVOKED, 3));

        assertThat(consents.of(ada)).extracting(Consent::status).containsExactly(ConsentStatus.REVOKED);
        assertThat(consents.of(bob)).extracting(Consent::status).containsExactly(ConsentStatus.REVOKED);
    }

    private UUID somebody() {
        return UUID.fromString(caller.profile("parted-" + UUID.randomUUID(), Map.of()));
    }

    private void mergeAndPart(UUID survivor, UUID duplicate, Runnable meanwhile) {
        QuarkusTransaction.requiringNew().run(() -> merge.merge(List.of(new Move(duplicate, survivor)), BY_ADA));
        meanwhile.run();
        QuarkusTransaction.requiringNew()
                .run(() -> belongings.giveBack(new Parting(survivor, duplicate, List.of(duplicate), Instant.EPOCH)));
    }

    private void decide(UUID who, String topic, ConsentStatus status, int day) {
        var at = Instant.parse("2024-01-0" + day + "T10:00:00Z");
        QuarkusTransaction.requiringNew()
                .run(() -> consents.decide(List.of(new Decision(who, "EMAIL", topic, status, "CONSENT", null, at))));
    }
}
