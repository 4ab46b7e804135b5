package io.clientele.outreach.ledger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a refused mail is tried again. */
@ConfigMapping(prefix = "outreach.retry")
interface LedgerConfig {

    /** Doubled each time, and spread by half of it to both sides. */
    @WithDefault("5m")
    Duration firstRetry();

    @WithDefault("4h")
    Duration longestRetry();

    @WithDefault("24h")
    Duration giveUpAfter();
}
