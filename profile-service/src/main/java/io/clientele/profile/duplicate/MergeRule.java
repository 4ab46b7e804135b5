package io.clientele.profile.duplicate;

import io.clientele.profile.merging.Choice;
import java.util.Map;

/**
 * What is done with people whom a rule finds to be one.
 *
 * @param automatic whether they become one without being asked
 * @param twoUsers also where both have a user id, and so two accounts
 * @param fields whose value holds, by the attribute's name, {@code *} for all others
 */
record MergeRule(Rule rule, boolean automatic, boolean twoUsers, Map<String, Choice> fields) {

    /** A person decides, until somebody says otherwise. */
    static MergeRule byHand(Rule rule) {
        return new MergeRule(rule, false, false, Map.of());
    }
}
