package io.clientele.segmentation.reading;

import io.clientele.kit.Sql;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Gathers whose facts a page changes. */
final class Touching {

    private final Set<UUID> people = new HashSet<>();
    private final Set<UUID> described = new HashSet<>();
    private final Set<UUID> buyers = new HashSet<>();
    private final Set<UUID> gone = new HashSet<>();

    void add(Batch batch) {
        people.addAll(batch.versions.keySet());
        batch.people.forEach(person -> described.add(person.profileId()));
        batch.objections.forEach(objection -> described.add(objection.profileId()));
        batch.orders().forEach(order -> buyers.add(order.profileId()));
        buyers.addAll(batch.merged.keySet());
        buyers.addAll(batch.merged.values());
        buyers.addAll(batch.forgottenPurchases.keySet());
        for (var parting : batch.parted) {
            buyers.addAll(List.of(parting.told().profileId(), parting.told().from()));
        }
        gone.addAll(batch.erased.keySet());
    }

    /** As they are known by now. */
    Touched known(Sql sql) {
        described.addAll(buyers);
        people.addAll(described);
        var became = new HashMap<UUID, UUID>();
        sql.of(
                        "select profile_id, became from reading.followed where profile_id = any(:ids::uuid[]) and became is not null")
                .set("ids", people)
                .list(row -> became.put(row.uuid("profile_id"), row.uuid("became")));
        return new Touched(known(people, became), known(described, became), known(buyers, became));
    }

    private Set<UUID> known(Collection<UUID> ids, Map<UUID, UUID> became) {
        var known = new HashSet<UUID>();
        ids.forEach(id -> known.add(became.getOrDefault(id, id)));
        known.removeAll(gone);
        return known;
    }
}
