package io.clientele.profile.trait;

import org.jspecify.annotations.Nullable;

/** Judges attributes that only the business knows. */
public interface Declared {

    /**
     * The value as it is kept; null if there is nothing in it.
     *
     * @throws IllegalArgumentException with a sentence about the value, if it is none that the attribute can have
     */
    @Nullable
    Object formed(String name, @Nullable Object value);
}
