package io.clientele.profile.shop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a delivery is about, and of when its state is.
 *
 * @param thing by kind and number, such as order:17; null for what has no states
 */
public record Told(@Nullable String thing, Instant at, Act act) {}
