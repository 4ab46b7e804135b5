package io.clientele.profile.feed;

import io.clientele.kit.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a reader has read: a position, and the epoch of the feed in which it means something. */
record Cursor(String epoch, long position) {

    /** @throws Problem.Refusal 410 if it is not one of this feed's */
    static Cursor parse(@Nullable String text, Head head) {
        if (text == null || text.isEmpty()) {
            return new Cursor(head.epoch(), 0);
        }
        var prefix = head.epoch() + "-";
        if (text.startsWith(prefix) && text.substring(prefix.length()).matches("\\d{1,18}")) {
            var position = Long.parseLong(text.substring(prefix.length()));
            if (position <= head.position()) {
                return new Cursor(head.epoch(), position);
            }
        }
        throw new Problem.Refusal(
                410,
                "This feed does not know the cursor, it was begun anew or taken back to a backup:"
                        + " drop what you derived from it and read it again without 'after'",
                List.of());
    }

    Cursor at(long next) {
        return new Cursor(epoch, next);
    }

    @Override
    public String toString() {
        return epoch + "-" + position;
    }
}
