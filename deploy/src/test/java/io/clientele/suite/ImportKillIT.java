package io.clientele.suite;

import static io.clientele.bench.suite.ImportUnderKills.Kill.afterBytes;
import static io.clientele.bench.suite.ImportUnderKills.Kill.afterPurchases;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clientele.bench.suite.ImportUnderKills;
import io.clientele.bench.suite.ImportUnderKills.Books;
import io.clientele.bench.suite.OnlineRetail;
import io.clientele.bench.suite.SharedData;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A few kills in every build; the full number is measured by the reliability bench. */
class ImportKillIT {

    private static final Books THE_SHOPS_OWN = new Books(18_536, 3_654, 891_140_790);

    /** While the file is staged, while orders are recorded (what was staged is gone then), and late. */
    @Test
    void anImportThatIsKilledGoesOnAndCountsEveryLineOnce() {
        var file = SharedData.file(OnlineRetail.NAME);
        assumeTrue(Files.exists(file), "Skipped: " + file + " is not here");

        var outcome = ImportUnderKills.run(List.of(
                afterBytes(3_000_000, "profile-service"),
                afterPurchases(4_000, "postgres"),
                afterPurchases(9_000, "profile-service")));

        assertThat(outcome.counts())
                .isEqualTo(Map.of(
                        "lines", 541_909L,
                        "imported", 406_829L,
                        "unchanged", 0L,
                        "skipped", 135_080L,
                        "failed", 0L,
                        "profilesCreated", 4_372L,
                        "purchasesCreated", 18_536L,
                        "refundsCreated", 3_654L));
        assertThat(outcome.kept()).isEqualTo(THE_SHOPS_OWN);
        assertThat(outcome.told()).isEqualTo(THE_SHOPS_OWN);
        assertThat(outcome.toldAgain()).isZero();
        assertThat(outcome.known()).isEqualTo(THE_SHOPS_OWN);
    }
}
