package io.clientele.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock of the business: what time it is in the shop. It may be set apart from the system's by a constant, to live
 * through a year in a test. Tokens, leases, retries and logs never ask it.
 */
class BusinessClock {

    @Produces
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "clientele.clock-offset", defaultValue = "PT0S") Duration offset) {
        return Clock.offset(Clock.systemUTC(), offset);
    }
}
