package io.clientele.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.local.home.Home;
import io.clientele.local.process.Liveness;
import io.clientele.local.process.ProcessMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTest {

    @TempDir
    Path folder;

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private Home home;
    private ServiceProcess service;

    @BeforeEach
    void start() throws IOException {
        home = new Home(folder).prepared();
        var command = List.of("/bin/sh", "-c", "echo told $WHAT; sleep 60");
        service = new ServiceProcess(
                "profile-service",
                command,
                Map.of("WHAT", "the truth"),
                home,
                new Backoff(Duration.ofSeconds(30)),
                said::add);
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop();
    }

    @Test
    void isToldItsSettings() throws Exception {
        var output = ServiceProcess.output(home, "profile-service");
        for (var i = 0; i < 100 && Files.size(output) == 0; i++) {
            Thread.sleep(20);
        }
        assertThat(output).hasContent("told the truth");
    }

    @Test
    void startsAgainWhenItDiesAndSaysSo() throws Exception {
        service.nowReady();
        var first = running();
        first.destroyForcibly();

        assertThat(said.poll(5, TimeUnit.SECONDS))
                .isEqualTo("profile-service ended with status 137; it starts again in 1 s");
        for (var i = 0; i < 100 && !service.isAlive(); i++) {
            Thread.sleep(50);
        }
        assertThat(running().pid()).isNotEqualTo(first.pid());
    }

    @Test
    void oneThatWasNeverReadyIsNotTriedAgain() throws Exception {
        running().destroyForcibly();

        assertThat(said.poll(1500, TimeUnit.MILLISECONDS)).isNull();
        assertThat(service.isAlive()).isFalse();
    }

    @Test
    void staysDownOnceStopped() throws Exception {
        var process = running();
        service.stop();

        assertThat(Liveness.of(process)).isFalse();
        assertThat(said.poll(1500, TimeUnit.MILLISECONDS)).isNull();
        assertThat(home.processes()).isEmptyDirectory();
    }

    @Test
    void theNextLauncherEndsWhatAKilledOneLeft() throws Exception {
        var orphan = new ProcessBuilder("sleep", "60").start();
        ProcessMark.of(orphan.toHandle()).writeTo(home.processes().resolve("outreach-service"));

        assertThat(Orphans.end(home)).contains("outreach-service");
        assertThat(orphan.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aNumberThatNowIsAnothersIsLeftAlone() throws Exception {
        var ours = ProcessMark.of(ProcessHandle.current());
        var reused = new ProcessMark(
                ours.pid(), ours.startedAtMillis() - Duration.ofHours(1).toMillis());
        reused.writeTo(home.processes().resolve("outreach-service"));

        assertThat(Orphans.end(home)).doesNotContain("outreach-service");
    }

    private ProcessHandle running() throws IOException {
        return ProcessMark.readFrom(home.processes().resolve("profile-service"))
                .flatMap(ProcessMark::alive)
                .orElseThrow();
    }
}
