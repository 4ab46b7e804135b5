package io.clientele.segmentation.segment;

import io.clientele.segmentation.question.Situation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the business is, what it counts in, and what time it is there. */
@ApplicationScoped
class Business {

    private final Clock clock;
    private final ZoneId zone;
    private final Currency currency;

    Business(
            Clock clock,
            @ConfigProperty(name = "clientele.shop.zone", defaultValue = "UTC") ZoneId zone,
            @ConfigProperty(name = "clientele.shop.currency", defaultValue = "EUR") Currency currency) {
        this.clock = clock;
        this.zone = zone;
        this.currency = currency;
    }

    ZoneId zone() {
        return zone;
    }

    String currency() {
        return currency.getCurrencyCode();
    }

    /** As exact as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Situation now(Instant now) {
        return new Situation(now, false, zone, currency());
    }

    Situation past(Instant at) {
        return new Situation(at, true, zone, currency());
    }
}
