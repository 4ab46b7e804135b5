package io.clientele.outreach.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How this replica sends. */
@ConfigMapping(prefix = "outreach.sending")
interface SendingConfig {

    /** To the relay; a crash leaves at most twice as many deliveries unknown. */
    @WithDefault("16")
    @Min(1)
    @Max(16)
    int connections();

    /** After so long without a mail a connection is closed. */
    @WithDefault("20s")
    Duration idle();

    /** How long a SIGTERM waits for the relay's last answers. */
    @WithDefault("25s")
    Duration drain();
}
