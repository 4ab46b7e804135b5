package io.clientele.segmentation.testing;

import io.clientele.local.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Says where the feed will be, before there is one; and that it is the day after the last one of Online Retail. */
public class FeedPort implements QuarkusTestResourceLifecycleManager {

    static final Instant NOW = Instant.parse("2011-12-10T00:00:00Z");

    @Override
    public Map<String, String> start() {
        try {
            return Map.of(
                    "quarkus.rest-client.profile-service.url",
                    "http://localhost:" + PostgresResource.freePort(),
                    "segmentation.source.pause",
                    "500ms",
                    "segmentation.columns.room", // five features of sixty thousand people
                    "300000",
                    "segmentation.habit.every", // only when a test asks
                    "24h",
                    "clientele.clock-offset",
                    Duration.between(Instant.now(), NOW).toString(),
                    "clientele.shop.zone",
                    "Europe/London",
                    "clientele.shop.currency",
                    "GBP");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void stop() {}
}
