package io.clientele.outreach.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a campaign is, counted from the ledger; {@code planned} is the sum of the seven states.
 *
 * @param rate mails sent a second, over the last ten
 * @param eta when all will have gone at that rate, in business time; null if nothing moves
 */
public record Progress(
        long planned,
        long queued,
        long sending,
        long sent,
        long deferred,
        long failed,
        long unknown,
        long skipped,
        double rate,
        @Nullable Instant eta) {

    public static final Progress NONE = new Progress(0, 0, 0, 0, 0, 0, 0, 0, 0, null);
}
