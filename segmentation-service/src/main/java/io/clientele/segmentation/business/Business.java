package io.clientele.segmentation.business;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the business is, what it counts in, and what time it is there. */
@ApplicationScoped
public class Business {

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

    public ZoneId zone() {
        return zone;
    }

    /** ISO 4217. */
    public String currency() {
        return currency.getCurrencyCode();
    }

    /** Minor units as major ones, for statistics. */
    public double major(double minorUnits) {
        return minorUnits / Math.pow(10, Math.max(0, currency.getDefaultFractionDigits()));
    }

    /** As exact as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The day that it is there. */
    public LocalDate today() {
        return now().atZone(zone).toLocalDate();
    }
}
