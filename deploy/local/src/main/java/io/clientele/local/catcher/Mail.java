package io.clientele.local.catcher;

import java.time.Instant;
import java.util.List;

/** A mail as it came over the wire: who it was for is said by the envelope, not by its headers. */
record Mail(long id, Instant receivedAt, String from, List<String> to, byte[] source) {}
