package io.clientele.profile.ledger;

import io.clientele.profile.ledger.Chain.Ends;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts while chain after chain goes by; remembers no more than one chain's end and the first breaks. */
final class Findings {

    private static final int MOST_SHOWN = 1000;

    /**
     * One row of the ledger with what is kept of its chain; without an entry where that is all there is.
     *
     * @param unchained a decision that no chain holds
     */
    record Line(
            UUID profileId,
            Ends ends,
            boolean unchained,
            @Nullable Entry entry) {}

    private final List<Break> breaks = new ArrayList<>();
    private @Nullable UUID profileId;
    private @Nullable Chain chain;
    private long broken;
    private long chains;
    private long entries;
    private long erased;

    void add(Line line) {
        if (chain == null || !line.profileId().equals(profileId)) {
            endChain();
            profileId = line.profileId();
            chain = new Chain(line.profileId(), line.ends(), this::add);
            chains++;
        }
        var entry = line.entry();
        if (line.unchained()) {
            chain.unchained();
        } else if (entry != null) {
            entries++;
            erased += entry.content() == null ? 1 : 0;
            chain.add(entry);
        }
    }

    void add(Break found) {
        broken++;
        if (breaks.size() < MOST_SHOWN) {
            breaks.add(found);
        }
    }

    Verified at(Instant now, long roots) {
        endChain();
        return new Verified(now, broken == 0, chains, entries, erased, roots, broken, List.copyOf(breaks));
    }

    private void endChain() {
        if (chain != null) {
            chain.end();
            chain = null;
        }
    }
}
