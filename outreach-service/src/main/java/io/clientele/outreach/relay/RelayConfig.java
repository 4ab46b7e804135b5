package io.clientele.outreach.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where mail is handed over, and how. */
@ConfigMapping(prefix = "outreach.relay")
public interface RelayConfig {

    /** Host and port. */
    @WithDefault("${clientele.smtp:localhost:8086}")
    String address();

    /** With it, a relay that offers no TLS, or whose certificate does not fit its name, gets nothing. */
    @WithDefault("false")
    boolean startTls();

    /** With it, TLS is a must: a password never leaves in the clear. */
    Optional<String> username();

    Optional<String> password();

    /** How we call ourselves. */
    @WithDefault("localhost")
    String helloName();

    @WithDefault("10s")
    Duration connectTimeout();

    @WithDefault("5m")
    Duration replyTimeout();

    /** For the reply to a mail's last dot: who gives up earlier makes duplicates (RFC 5321, 4.5.3.2.6). */
    @WithDefault("10m")
    Duration finalTimeout();

    default String host() {
        return address().substring(0, address().lastIndexOf(':'));
    }

    default int port() {
        return Integer.parseInt(address().substring(address().lastIndexOf(':') + 1));
    }
}
