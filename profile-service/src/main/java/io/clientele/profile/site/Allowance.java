package io.clientele.profile.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many requests an address, and a whole site, may send in a minute, on this replica. */
@ApplicationScoped
class Allowance {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int SITES_VISITORS = 100;

    private final int perAddress;
    private volatile Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private volatile long since = System.nanoTime();

    Allowance(@ConfigProperty(name = "clientele.sites.per-minute", defaultValue = "120") int perAddress) {
        this.perAddress = perAddress;
    }

    boolean admits(String writeKey, String address) {
        if (System.nanoTime() - since > MINUTE) {
            since = System.nanoTime();
            counts = new ConcurrentHashMap<>();
        }
        return count(writeKey) <= perAddress * SITES_VISITORS && count(writeKey + " " + address) <= perAddress;
    }

    private int count(String whose) {
        return counts.computeIfAbsent(whose, _ -> new AtomicInteger()).incrementAndGet();
    }
}
