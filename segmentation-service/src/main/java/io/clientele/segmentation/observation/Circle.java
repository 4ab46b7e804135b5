package io.clientele.segmentation.observation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whose facts count for whom: their own, and for an organisation those of the people who speak for it. */
record Circle(List<UUID> owners, List<UUID> members) {

    /** For whom others count. */
    Set<UUID> crowded() {
        var crowded = new HashSet<UUID>();
        for (int i = 0; i < owners.size(); i++) {
            if (!owners.get(i).equals(members.get(i))) {
                crowded.add(owners.get(i));
            }
        }
        return crowded;
    }
}
