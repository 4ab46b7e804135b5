package io.clientele.segmentation.observation;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;

/** Finds who speaks for whom. */
@ApplicationScoped
class Circles {

    private final Sql sql;

    Circles(Sql sql) {
        this.sql = sql;
    }

    /** Staff of ours who are noted there are not their people. */
    Circle around(Collection<UUID> profileIds) {
        var owners = new ArrayList<UUID>(profileIds);
        var members = new ArrayList<UUID>(profileIds);
        sql.of("""
                select distinct n.profile_id as owner, p.profile_id as member
                from reading.user_name n
                join reading.person p on p.attributes ->> 'organisation' = n.value
                where n.profile_id = any(:ids::uuid[]) and p.profile_id <> n.profile_id
                  and p.attributes ->> 'kind' is distinct from 'ORGANISATION'
                  and p.attributes ->> 'internal' is distinct from 'true'""").set("ids", profileIds).list(row -> {
            owners.add(row.uuid("owner"));
            return members.add(row.uuid("member"));
        });
        return new Circle(owners, members);
    }
}
