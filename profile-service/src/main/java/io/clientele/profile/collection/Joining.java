package io.clientele.profile.collection;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.Belongings.Move;
import io.clientele.profile.identity.Merge;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What somebody did before they said who they are becomes theirs: an alias joins an anonymous id with a user. */
@ApplicationScoped
class Joining {

    private final Sql sql;
    private final Merge merge;

    Joining(Sql sql, Merge merge) {
        this.sql = sql;
        this.merge = merge;
    }

    /** Returns the aliases whose anonymous id is another user's already. */
    List<Rejected> join(Map<Message, UUID> known) {
        var aliases = new LinkedHashMap<Message, UUID>(known);
        aliases.keySet().removeIf(message -> message.previousId() == null);
        if (aliases.isEmpty()) {
            return List.of();
        }
        var owners = owners(aliases.keySet().stream().map(Message::previousId).toList());
        var users = users(owners.values().stream().toList());
        var moves = new LinkedHashMap<UUID, UUID>();
        var rejected = new ArrayList<Rejected>();
        aliases.forEach((message, profileId) -> {
            var owner = owners.get(message.previousId().strip());
            if (owner.equals(profileId)) {
                return;
            }
            if (users.contains(owner) || !moves.getOrDefault(owner, profileId).equals(profileId)) {
                rejected.add(Rejected.of(message.index(), "previousId", "belongs to another user"));
            } else {
                moves.put(owner, profileId);
            }
        });
        if (!moves.isEmpty()) {
            merge.merge(moves.entrySet().stream()
                    .map(move -> new Move(move.getKey(), move.getValue()))
                    .toList());
        }
        return rejected;
    }

    private Map<String, UUID> owners(List<String> anonymousIds) {
        var owners = new HashMap<String, UUID>();
        sql.of("select value, profile_id from identifier where kind = 'ANONYMOUS_ID' and value = any(:ids::text[])")
                .set("ids", anonymousIds.stream().map(String::strip).toList())
                .list(row -> owners.put(row.text("value"), row.uuid("profile_id")));
        return owners;
    }

    private List<UUID> users(List<UUID> profileIds) {
        return sql.of("""
                select distinct profile_id from identifier
                where kind = 'USER_ID' and profile_id = any(:ids::uuid[])""").set("ids", profileIds).list(row -> row.uuid("profile_id"));
    }
}
