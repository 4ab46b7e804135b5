package io.clientele.local.home;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** How far the business's clock is from the system's: decided once, so that time goes on over restarts. */
public final class ClockOffset {

    private ClockOffset() {}

    /** @throws Refusal if {@code CLIENTELE_CLOCK} is no instant */
    public static Duration of(Home home, Map<String, String> environment, Instant now) throws IOException {
        var kept = home.clockOffset();
        if (Files.exists(kept)) {
            return Duration.parse(Files.readString(kept).strip());
        }
        var wanted = environment.getOrDefault("CLIENTELE_CLOCK", "");
        if (wanted.isBlank()) {
            return Duration.ZERO;
        }
        var offset = Duration.between(now, instant(wanted));
        Files.writeString(kept, offset + "\n");
        return offset;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new Refusal("CLIENTELE_CLOCK is an instant such as 2011-12-10T00:00:00Z, not " + text + ".");
        }
    }
}
