package io.clientele.segmentation.persona;

import org.jspecify.annotations.Nullable;

/**
 * How many have one value of a trait.
 *
 * @param place of an ordered trait
 * @param here members
 * @param everybody members and all others
 */
public record Cell(Trait trait, String value, @Nullable Double place, long here, long everybody) {

    /** Fewer would say who they are. */
    public static final int FEWEST = 5;

    public boolean mayBeShown() {
        return here >= FEWEST;
    }
}
