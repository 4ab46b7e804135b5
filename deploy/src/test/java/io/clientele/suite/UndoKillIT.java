package io.clientele.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clientele.bench.suite.OnlineRetail;
import io.clientele.bench.suite.RunningSuite;
import io.clientele.bench.suite.SharedData;
import io.clientele.bench.suite.World;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

/** A real shop's file is taken back while what takes it back is killed. */
class UndoKillIT {

    @Test
    void anUndoThatIsKilledGoesOnUntilNothingIsLeft() {
        var file = SharedData.file(OnlineRetail.NAME);
        assumeTrue(Files.exists(file), "Skipped: " + file + " is not here");
        try (var suite = RunningSuite.start(World.settings("127.0.0.1:9"))) {
            var profile = suite.profile();
            var path = "/v1/imports/"
                    + profile.upload("/v1/imports", file, World.MAPPING)
                            .get("id")
                            .asText();
            patiently().until(() -> profile.get(path).get("state").asText().equals("DONE"));
            World.caughtUp(suite);

            profile.post(path + "/undo", "{}");
            for (var process : List.of("profile-service", "postgres")) {
                var before = suite.number("profile", "select count(*) from import_touch");
                patiently().until(() -> suite.number("profile", "select count(*) from import_touch") < before);
                suite.processes().kill(process);
            }
            patiently().until(() -> profile.get(path).get("state").asText().equals("UNDONE"));
            World.caughtUp(suite);

            for (var table : List.of(
                    "profile", "identifier", "purchase", "purchase_line", "order_owner", "consent", "import_touch")) {
                assertThat(suite.number("profile", "select count(*) from " + table))
                        .as(table)
                        .isZero();
            }
            for (var table : List.of("person", "purchase", "purchase_line", "purchase_part", "consent")) {
                assertThat(suite.number("segmentation", "select count(*) from reading." + table))
                        .as(table)
                        .isZero();
            }
        }
    }

    /** Nobody answers while what was killed starts again. */
    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions();
    }
}
