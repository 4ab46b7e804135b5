package io.clientele.suite;

import static io.clientele.bench.suite.ImportUnderKills.Kill.afterBytes;
import static io.clientele.bench.suite.ImportUnderKills.Kill.afterPurchases;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clientele.bench.suite.ImportUnderKills;
import io.clientele.bench.suite.OnlineRetail;
import io.clientele.bench.suite.SharedData;
import io.clientele.bench.suite.Verdict;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A few kills in every build; the full number is measured by the reliability bench. */
class ImportKillIT {

    /** While the file is staged, while orders are recorded (what was staged is gone then), and late. */
    @Test
    void anImportThatIsKilledGoesOnAndCountsEveryLineOnceAndSoDoesItsUndo() {
        var file = SharedData.file(OnlineRetail.NAME);
        assumeTrue(Files.exists(file), "Skipped: " + file + " is not here");

        try (var retail = new ImportUnderKills()) {
            var outcome = retail.bring(List.of(
                    afterBytes(3_000_000, "profile-service"),
                    afterPurchases(4_000, "postgres"),
                    afterPurchases(9_000, "profile-service")));
            assertThat(outcome.verdicts()).allMatch(Verdict::holds);

            var undone = retail.takeBack(List.of("profile-service", "postgres"));
            assertThat(undone).allMatch(Verdict::holds);
        }
    }
}
