package io.clientele.local.home;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortsTest {

    @Test
    void aPortThatIsTakenIsSaidInOneSentenceWithTheWayOut() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(taken.getLocalPort() - 3);

            assertThatThrownBy(ports::mustBeFree)
                    .isInstanceOf(Refusal.class)
                    .hasMessageMatching("Port \\d+ is taken by .+: stop it, or choose other ports with"
                            + " \\./clientele up --port-base \\d+\\.");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whoTookItIsNamed() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var ports = new Ports(taken.getLocalPort());

            assertThatThrownBy(ports::mustBeFree)
                    .hasMessageContaining("process " + ProcessHandle.current().pid() + " (java)");
        }
    }

    @Test
    void theDefaultsAreSixInARow() {
        assertThatCode(() -> new Ports(Ports.DEFAULT_BASE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Ports(80)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Ports(65535)).isInstanceOf(Refusal.class);
    }
}
