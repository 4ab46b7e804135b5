package io.clientele.segmentation.policy;

import io.clientele.segmentation.relationship.Action;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The settings that hold, and when others were made.
 *
 * @param usualCosts of every action, in minor units: they hold where the settings say none
 */
record PolicyView(long version, Policy settings, Map<Action, Integer> usualCosts, List<Past> history) {

    record Past(long version, String by, Instant at) {}
}
