package io.clientele.profile.vocabulary;

import java.util.List;

/** @param people how many were looked at */
record Proposals(long people, List<Proposal> proposals) {

    /** @param because the figures that decided it */
    record Proposal(Relationship relationship, String word, List<Because> because) {}

    /**
     * @param people to whom it applies
     * @param among how many
     * @param threshold the share from which on it counts
     */
    record Because(Figure figure, long people, long among, double threshold) {}
}
