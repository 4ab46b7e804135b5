package io.clientele.outreach.audience;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Consents that were withdrawn here, and of which profile-service has still to be told. */
@ApplicationScoped
class Revocations {

    private final Sql sql;

    Revocations(Sql sql) {
        this.sql = sql;
    }

    Set<UUID> among(Collection<UUID> profiles, String topic) {
        return new HashSet<>(
                sql.of("""
                select profile_id from feedback
                where profile_id = any (:profiles::uuid[]) and kind = 'CONSENT' and detail = :topic""").set("profiles", profiles).set("topic", topic).list(row -> row.uuid("profile_id")));
    }
}
