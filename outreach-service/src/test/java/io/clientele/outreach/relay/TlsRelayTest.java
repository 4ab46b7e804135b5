package io.clientele.outreach.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.outreach.message.Octets;
import io.clientele.outreach.world.TlsRelay;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlsRelayTest {

    @TempDir
    private static Path folder;

    private static Path store;

    private final SSLContext asItWas = SSLContext.getDefault();

    TlsRelayTest() throws Exception {}

    @BeforeAll
    static void makeCertificate() throws Exception {
        store = TlsRelay.store(folder);
    }

    @AfterEach
    void trustNobodyElse() {
        SSLContext.setDefault(asItWas);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAIN LOGIN", "LOGIN"})
    void aPasswordAndMailGoOverTlsAlone(String mechanisms) throws Exception {
        SSLContext.setDefault(TlsRelay.context(store));

        try (var relay = new TlsRelay(store, mechanisms);
                var connection = relay(relay.port(), Map.of()).connect()) {
            connection.announce(new Envelope("shop@example.com", "ada@example.com"));
            assertThat(connection.accepted().code()).isEqualTo(354);
            connection.body(new Octets().line("Subject: x").line().line("Hello"));
            assertThat(connection.verdict().code()).isEqualTo(250);

            assertThat(relay.heard().stream().filter(line -> !line.startsWith("tls ")))
                    .containsExactly("EHLO localhost", "STARTTLS");
            assertThat(relay.heard()).contains("tls RCPT TO:<ada@example.com>");
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForGetsNothing() throws Exception {
        try (var relay = new TlsRelay(store, "PLAIN")) {
            assertThatThrownBy(() -> relay(relay.port(), Map.of()).connect())
                    .isInstanceOf(RelayUnavailable.class)
                    .hasMessageContaining("is not available");

            assertThat(relay.heard()).containsExactly("EHLO localhost", "STARTTLS");
        }
    }

    @Test
    void aCertificateOfAnotherNameGetsNothing() throws Exception {
        SSLContext.setDefault(TlsRelay.context(store));

        try (var relay = new TlsRelay(store, "PLAIN")) {
            var address = "127.0.0.1:" + relay.port();
            assertThatThrownBy(() -> relay(relay.port(), Map.of("outreach.relay.address", address))
                            .connect())
                    .isInstanceOf(RelayUnavailable.class);

            assertThat(relay.heard()).containsExactly("EHLO localhost", "STARTTLS");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAIN", "LOGIN"})
    void aWrongPasswordIsSaid(String mechanism) throws Exception {
        SSLContext.setDefault(TlsRelay.context(store));

        try (var relay = new TlsRelay(store, mechanism)) {
            assertThatThrownBy(() -> relay(relay.port(), Map.of("outreach.relay.password", "guessed"))
                            .connect())
                    .isInstanceOf(RelayUnavailable.class)
                    .hasMessageEndingWith("it would not let us in: 535 5.7.8 not you");
        }
    }

    @Test
    void withoutTlsNoPasswordLeaves() throws Exception {
        try (var relay = new TlsRelay(store, "PLAIN LOGIN")) {
            assertThatThrownBy(() -> relay(relay.port(), Map.of("outreach.relay.start-tls", "false"))
                            .connect())
                    .hasMessageEndingWith("without TLS it gets no password");

            assertThat(relay.heard()).noneMatch(line -> line.contains("AUTH"));
        }
    }

    private static Relay relay(int port, Map<String, String> otherwise) {
        var said = new HashMap<>(Map.of(
                "outreach.relay.address", "localhost:" + port,
                "outreach.relay.start-tls", "true",
                "outreach.relay.username", "shop",
                "outreach.relay.password", "secret",
                "outreach.relay.reply-timeout", "5s"));
        said.putAll(otherwise);
        return new Relay(new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(RelayConfig.class)
                .withDefaultValues(said)
                .build()
                .getConfigMapping(RelayConfig.class));
    }
}
