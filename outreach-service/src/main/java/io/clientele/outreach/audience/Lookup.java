package io.clientele.outreach.audience;

import java.util.List;
import java.util.UUID;

/** At most 1,000 people at once. */
public record Lookup(List<UUID> ids, String channel, String topic) {

    public static final int MOST = 1000;
}
