package io.clientele.outreach.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.outreach.message.Octets;
import io.clientele.outreach.world.TestRelay;
import io.clientele.outreach.world.TestRelay.Treatment;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpConnectionTest {

    private final TestRelay relay;

    SmtpConnectionTest() throws IOException {
        relay = new TestRelay();
    }

    @AfterEach
    void close() throws IOException {
        relay.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void manyMailsGoOverOneConnection(boolean pipelining) throws IOException {
        try (var connection = pipelining ? connect() : connectSlowly()) {
            for (int i = 0; i < 20; i++) {
                assertThat(send(connection, "a" + i + "@example.com", "Hello " + i)
                                .code())
                        .isEqualTo(250);
            }
        }
        assertThat(relay.connections()).isEqualTo(1);
        assertThat(relay.mails()).hasSize(20);
        assertThat(relay.to("a7@example.com").getFirst().text()).contains("Hello 7");
    }

    @Test
    void theNextEnvelopeTravelsWithTheBody() throws IOException {
        try (var connection = connect()) {
            connection.announce(to("a@example.com"));
            assertThat(connection.accepted().code()).isEqualTo(354);
            connection.body(mail("one"));
            connection.announce(to("b@example.com"));
            assertThat(connection.verdict().code()).isEqualTo(250);
            assertThat(connection.accepted().code()).isEqualTo(354);
            connection.body(mail("two"));
            assertThat(connection.verdict().code()).isEqualTo(250);
        }
        assertThat(relay.mails()).extracting(TestRelay.Taken::to).containsExactly("a@example.com", "b@example.com");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void afterARefusalTheConnectionGoesOn(boolean pipelining) throws IOException {
        relay.treat("gone@example.com", Treatment.REFUSE_FOR_GOOD).treat("bad@example.com", Treatment.REFUSE_THE_MAIL);
        try (var connection = pipelining ? connect() : connectSlowly()) {
            assertThat(send(connection, "gone@example.com", "x").toString()).isEqualTo("550 5.1.1 no such mailbox");
            assertThat(send(connection, "bad@example.com", "x").code()).isEqualTo(554);
            assertThat(send(connection, "good@example.com", "x").code()).isEqualTo(250);
        }
        assertThat(relay.mails()).extracting(TestRelay.Taken::to).containsExactly("good@example.com");
    }

    @Test
    void aBrokenConnectionIsAnError() throws IOException {
        relay.treat("lost@example.com", Treatment.HANG_UP_AT_THE_DOT);
        try (var connection = connect()) {
            assertThatThrownBy(() -> send(connection, "lost@example.com", "x")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void knowsHowMuchTheRelayTakes() throws IOException {
        try (var connection = connect()) {
            assertThat(connection.takes(mail("x".repeat(200_000)))).isFalse();
            assertThat(connection.takes(mail("x"))).isTrue();
            assertThat(connection.takes(to("jörg@example.com"))).isFalse();
        }
    }

    @Test
    void aRelayThatIsAwayIsSaidInASentence() throws IOException {
        relay.close();

        assertThatThrownBy(this::connect)
                .isInstanceOf(RelayUnavailable.class)
                .hasMessageContaining(relay.address() + " is not available");
    }

    @Test
    void withoutTheTlsThatIsWantedNothingIsSent() {
        assertThatThrownBy(() -> new Relay(config(true)).connect()).hasMessageContaining("it offers no TLS");
    }

    private static Reply send(SmtpConnection connection, String address, String text) throws IOException {
        connection.announce(to(address));
        var answer = connection.accepted();
        if (answer.code() != 354) {
            return answer;
        }
        connection.body(mail(text));
        return connection.verdict();
    }

    private static Envelope to(String address) {
        return new Envelope("shop@example.com", address);
    }

    private static Octets mail(String text) {
        return new Octets().line("Subject: x").line().line(text);
    }

    private SmtpConnection connectSlowly() throws IOException {
        relay.withoutPipelining();
        return connect();
    }

    private SmtpConnection connect() throws IOException {
        return new Relay(config(false)).connect();
    }

    private RelayConfig config(boolean startTls) {
        return new RelayConfig() {
            @Override
            public String address() {
                return relay.address();
            }

            @Override
            public boolean startTls() {
                return startTls;
            }

            @Override
            public Optional<String> username() {
                return Optional.empty();
            }

            @Override
            public Optional<String> password() {
                return Optional.empty();
            }

            @Override
            public String helloName() {
                return "localhost";
            }

            @Override
            public Duration connectTimeout() {
                return Duration.ofSeconds(2);
            }

            @Override
            public Duration replyTimeout() {
                return Duration.ofSeconds(2);
            }

            @Override
            public Duration finalTimeout() {
                return Duration.ofSeconds(2);
            }
        };
    }
}
