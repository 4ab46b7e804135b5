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
        if (Files.exists(home.clockOffset())) {
            return kept(home);
        }
        var wanted = environment.getOrDefault("CLIENTELE_CLOCK", "");
        if (wanted.isBlank()) {
            return Duration.ZERO;
        }
        var offset = Duration.between(now, instant(wanted));
        Files.writeString(home.clockOffset(), offset + "\n");
        return offset;
    }

    /** That of a suite which runs, whatever the environment says now. */
    public static Duration kept(Home home) throws IOException {
        var kept = home.clockOffset();
        return Files.exists(kept) ? Duration.parse(Files.readString(kept).strip()) : Duration.ZERO;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new Refusal("CLIENTELE_CLOCK is an instant such as 2011-12-10T00:00:00Z, not " + text + ".");
        }
    }
}
