package io.clientele.segmentation.mix;

import io.clientele.segmentation.relationship.Relationship;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * Which mix a business wants, among those who have bought: percent by relationship. What is not said is not wanted to be
 * anything; of a mix that is empty nothing is said.
 *
 * @param revenue of the last 365 days
 */
public record TargetMix(
        @NotNull Map<Relationship, @NotNull @Min(0) @Max(100) Integer> people,
        @NotNull Map<Relationship, @NotNull @Min(0) @Max(100) Integer> revenue) {

    static final TargetMix NONE = new TargetMix(Map.of(), Map.of());

    public TargetMix {
        people = people == null ? Map.of() : people;
        revenue = revenue == null ? Map.of() : revenue;
    }

    @AssertTrue(message = "must come to 100 together, of customers, those becoming clients and clients")
    boolean isWhole() {
        return isWhole(people) && isWhole(revenue);
    }

    private static boolean isWhole(Map<Relationship, Integer> shares) {
        return shares.isEmpty()
                || !shares.containsKey(Relationship.PROSPECT)
                        && shares.values().stream()
                                        .mapToInt(share -> share == null ? 0 : share)
                                        .sum()
                                == 100;
    }
}
