package io.clientele.outreach.delivery;

import io.clientele.outreach.audience.Wanted;
import io.clientele.outreach.lease.Share;
import io.clientele.outreach.ledger.Dispatch;
import io.clientele.outreach.message.MailFrame;
import io.clientele.outreach.template.CompiledTemplate;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** A campaign that this replica is sending its part of: its mail, made ready once, and who comes next. */
class Job {

    private static final int READ_AHEAD = 1000;
    private static final int PAGE = 500;

    final CompiledTemplate template;
    final MailFrame frame;
    final int[] linkNumbers;
    final String publicUrl;
    final Wanted wanted;
    final BlockingQueue<Turn> turns = new ArrayBlockingQueue<>(READ_AHEAD);

    private volatile Dispatch dispatch;
    private volatile Map<Integer, Long> tokens = Map.of();
    private volatile boolean over;
    private volatile @Nullable Bucket bucket;
    private double rate;

    /** @param wanted what the mail may say of somebody that segmentation-service knows */
    Job(
            Dispatch dispatch,
            CompiledTemplate template,
            MailFrame frame,
            int[] linkNumbers,
            String publicUrl,
            Wanted wanted) {
        this.dispatch = dispatch;
        this.template = template;
        this.frame = frame;
        this.linkNumbers = linkNumbers;
        this.publicUrl = publicUrl;
        this.wanted = wanted;
    }

    Dispatch dispatch() {
        return dispatch;
    }

    /** The fencing token by share, of all that this replica holds. */
    Map<Integer, Long> tokens() {
        return tokens;
    }

    boolean goes() {
        return !over && dispatch.going();
    }

    boolean isOver() {
        return over;
    }

    void end() {
        over = true;
        turns.clear();
    }

    /** Of the campaign's rate this replica takes its part. */
    void hold(Dispatch now, Map<Integer, Long> held) {
        dispatch = now;
        tokens = held;
        var limit = now.ratePerSecond();
        var part = limit == null ? 0 : (double) limit * held.size() / Share.COUNT;
        if (part != rate || limit == null) {
            rate = part;
            bucket = limit == null ? null : bucket(part);
        }
    }

    /** How many to read ahead: of a slow campaign few, since what is known of them grows old. */
    int page() {
        var limit = dispatch.ratePerSecond();
        return limit == null ? PAGE : Math.clamp(limit * 5L, 20, PAGE);
    }

    /** Takes up to {@code most} whose turn it is, as far as the rate allows. */
    List<Turn> take(int most) {
        var taken = new ArrayList<Turn>();
        var allowed = bucket;
        for (var next = turns.peek(); next != null && next.isOld(); next = turns.peek()) {
            turns.remove(next); // they are still queued, and will be read again
        }
        while (goes() && taken.size() < most && !turns.isEmpty() && (allowed == null || allowed.tryConsume(1))) {
            turns.drainTo(taken, 1);
        }
        return taken;
    }

    /** Nanoseconds until the rate allows another one; 0 where it does now. */
    long pause() {
        var allowed = bucket;
        return allowed == null ? 0 : allowed.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    }

    /** A token at a time, evenly; what was not used within a tenth of a second is not made up for. */
    private static @Nullable Bucket bucket(double perSecond) {
        if (perSecond == 0) {
            return Bucket.builder()
                    .addLimit(limit -> limit.capacity(1)
                            .refillGreedy(1, Duration.ofDays(1))
                            .initialTokens(0))
                    .build();
        }
        var capacity = Math.max(1, Math.round(perSecond / 10));
        var tokens = Math.max(1, Math.round(perSecond * 60));
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity)
                        .refillGreedy(tokens, Duration.ofMinutes(1))
                        .initialTokens(1))
                .build();
    }
}
