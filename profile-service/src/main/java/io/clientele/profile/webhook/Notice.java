package io.clientele.profile.webhook;

import java.time.Instant;

/** Why a delivery was not taken, or what somebody should look at. */
record Notice(String topic, String reason, Instant at) {}
