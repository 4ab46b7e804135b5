package io.clientele.segmentation.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The business's clock as it is set for all tests, whose hands one of them may move. */
@Alternative
@Priority(1)
@ApplicationScoped
public class Hands extends Clock {

    private final Duration usual;
    private volatile Duration offset;

    Hands(@ConfigProperty(name = "clientele.clock-offset", defaultValue = "PT0S") Duration usual) {
        this.usual = usual;
        offset = usual;
    }

    public void moveTo(Instant instant) {
        offset = Duration.between(Instant.now(), instant);
    }

    public void release() {
        offset = usual;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }
}
