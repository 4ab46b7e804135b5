package io.clientele.outreach.audience;

import java.util.List;
import java.util.UUID;

/** The members of a segment as they stream in. */
public final class Members implements AutoCloseable {

    private final Lines<Member> lines;

    Members(Lines<Member> lines) {
        this.lines = lines;
    }

    /** The next ones, at most as many as a look-up takes; empty at the end. */
    public List<UUID> page() {
        return lines.page(Lookup.MOST).stream().map(Member::profileId).toList();
    }

    @Override
    public void close() {
        lines.close();
    }
}
