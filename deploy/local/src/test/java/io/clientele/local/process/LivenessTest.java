package io.clientele.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LivenessTest {

    @TempDir
    Path folder;

    @Test
    void aProcessLivesUntilItEnds() throws Exception {
        var process = new ProcessBuilder("sleep", "60").start();
        assertThat(Liveness.of(process.toHandle())).isTrue();
        assertThat(Liveness.awaitEnd(process.toHandle(), Duration.ofMillis(50))).isFalse();

        process.destroyForcibly();

        assertThat(Liveness.awaitEnd(process.toHandle(), Duration.ofSeconds(5))).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void oneThatEndedUnnoticedByItsParentDoesNotLive() throws Exception {
        var pid = folder.resolve("pid");
        var parent = new ProcessBuilder("sh", "-c", "sleep 0.1 & echo $! > " + pid + "; exec sleep 60").start();
        try {
            while (!Files.exists(pid) || Files.size(pid) == 0) {
                Thread.sleep(20);
            }
            var child = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()));

            assertThat(child).hasValueSatisfying(it -> {
                try {
                    assertThat(Liveness.awaitEnd(it, Duration.ofSeconds(5))).isTrue();
                    assertThat(it.isAlive()).as("the system still counts it").isTrue();
                } catch (InterruptedException stopped) {
                    throw new AssertionError(stopped);
                }
            });
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void aMarkKnowsItsProcessAndNoOther() throws Exception {
        var ours = ProcessMark.of(ProcessHandle.current());
        ours.writeTo(folder.resolve("mark"));

        assertThat(ProcessMark.readFrom(folder.resolve("mark"))).contains(ours);
        assertThat(ours.alive()).isPresent();
        assertThat(new ProcessMark(ours.pid(), ours.startedAtMillis() - 60_000).alive())
                .isEmpty();
        assertThat(ProcessMark.readFrom(folder.resolve("none"))).isEmpty();
    }
}
