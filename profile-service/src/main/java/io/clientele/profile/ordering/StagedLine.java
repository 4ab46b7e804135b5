package io.clientele.profile.ordering;

import java.util.UUID;

/** A line that waited, and whose it is. */
record StagedLine(String orderId, long line, boolean refund, String fields, UUID profileId) {}
