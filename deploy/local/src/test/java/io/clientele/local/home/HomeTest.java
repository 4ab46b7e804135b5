package io.clientele.local.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.local.process.ProcessMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void prepare() throws IOException {
        home = new Home(folder.resolve("home")).prepared();
    }

    @Test
    void isBesideTheSourcesUnlessNamed() {
        assertThat(Home.of(Map.of(), folder).folder()).isEqualTo(folder.resolve(".clientele"));
        assertThat(Home.of(Map.of("CLIENTELE_HOME", "/srv/clientele"), folder).folder())
                .isEqualTo(Path.of("/srv/clientele"));
    }

    @Test
    void secretsAreMadeOnceAndOnlyTheirOwnerReadsThem() throws IOException {
        var first = Secrets.of(home, Map.of());

        assertThat(Secrets.of(home, Map.of("CLIENTELE_ADMIN_EMAIL", "late@shop.example")))
                .isEqualTo(first);
        assertThat(first.token()).hasSizeGreaterThanOrEqualTo(32).isNotEqualTo(first.suppression());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.secrets())))
                .isEqualTo("rw-------");
        assertThat(first.toString()).doesNotContain(first.token(), first.adminPassword());
    }

    @Test
    void theClockIsSetOnceAndGoesOn() throws IOException {
        var wanted = Map.of("CLIENTELE_CLOCK", "2011-12-10T00:00:00Z");
        var offset = ClockOffset.of(home, wanted, NOW);

        assertThat(NOW.plus(offset)).isEqualTo(Instant.parse("2011-12-10T00:00:00Z"));
        assertThat(ClockOffset.of(home, wanted, NOW.plusSeconds(3600))).isEqualTo(offset);
        assertThat(ClockOffset.of(home, Map.of(), NOW.plusSeconds(7200))).isEqualTo(offset);
    }

    @Test
    void aClockThatIsNoInstantIsRefused() {
        assertThatThrownBy(() -> ClockOffset.of(home, Map.of("CLIENTELE_CLOCK", "yesterday"), NOW))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("yesterday");
        assertThat(home.clockOffset()).doesNotExist();
    }

    @Test
    void onlyOneMayHoldIt() throws IOException {
        var first = HomeLock.take(home);
        assertThatThrownBy(() -> HomeLock.take(home)).hasMessageContaining("already runs");
        first.close();
        HomeLock.take(home).close();
    }

    @Test
    void aLauncherThatDiedDoesNotRun() throws IOException {
        var ourselves = ProcessMark.of(ProcessHandle.current());
        new Running(ourselves, new Ports(9081), true, true).writeTo(home);
        assertThat(Running.at(home))
                .hasValueSatisfying(
                        running -> assertThat(running.ports().base()).isEqualTo(9081));

        var reused = new ProcessMark(
                ourselves.pid(),
                ourselves.startedAtMillis() - Duration.ofHours(1).toMillis());
        new Running(reused, new Ports(9081), true, true).writeTo(home);
        assertThat(Running.at(home)).isEmpty();
    }

    @Test
    void anAdministratorsTokenIsSignedUnderTheSharedSecret() {
        var secrets = new Secrets("a-secret-that-only-tests-know-0123456789", "", "", "a@x.example", "");
        var parts = BearerToken.ofAdmin(secrets, NOW, Duration.ofHours(1)).split("\\.");

        assertThat(parts).hasSize(3);
        assertThat(new String(java.util.Base64.getUrlDecoder().decode(parts[1])))
                .isEqualTo("{\"iss\":\"clientele\",\"upn\":\"launcher\",\"groups\":[\"admin\"],"
                        + "\"iat\":1772366400,\"exp\":1772370000}");
    }
}
