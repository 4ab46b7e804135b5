package io.clientele.profile.collection;

import io.clientele.kit.Sql;
import io.clientele.profile.identity.Belongings.Move;
import io.clientele.profile.identity.Identifier;
import io.clientele.profile.identity.IdentifierKind;
import io.clientele.profile.identity.Mention;
import io.clientele.profile.merging.Grounds;
import io.clientele.profile.merging.Merge;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did before they said who they are becomes theirs: an alias joins an anonymous id with a user, and so does
 * whoever shows both, if nobody else has a name by then.
 */
@ApplicationScoped
class Joining {

    private final Sql sql;
    private final Merge merge;

    Joining(Sql sql, Merge merge) {
        this.sql = sql;
        this.merge = merge;
    }

    private record Names(boolean user, boolean named) {}

    /** Whoever browsers were so far may become others: they are locked with these, so that nobody waits in a ring. */
    static Stream<Mention> browsers(List<Message> messages) {
        return messages.stream()
                .filter(message -> message.link() != null && message.who().profileId() == null)
                .map(message -> new Identifier(
                        IdentifierKind.ANONYMOUS_ID, message.link().anonymousId()))
                .distinct()
                .map(browser -> Mention.of(List.of(browser), Map.of()));
    }

    /** Returns the aliases whose anonymous id is another user's already. */
    List<Rejected> join(Map<Message, UUID> known, @Nullable UUID importId) {
        var linked = new LinkedHashMap<Message, UUID>(known);
        linked.keySet().removeIf(message -> message.link() == null);
        if (linked.isEmpty()) {
            return List.of();
        }
        var owners = owners(linked.keySet().stream()
                .map(message -> message.link().anonymousId())
                .toList());
        var names = names(owners.values().stream().toList());
        var moves = new LinkedHashMap<UUID, UUID>();
        var rejected = new ArrayList<Rejected>();
        linked.forEach((message, profileId) -> {
            var link = message.link();
            var owner = owners.get(link.anonymousId());
            if (owner.equals(profileId)) {
                return;
            }
            var taken =
                    link.asked() ? names.get(owner).user() : names.get(owner).named();
            if (!taken && moves.getOrDefault(owner, profileId).equals(profileId)) {
                moves.put(owner, profileId);
            } else if (link.asked()) {
                rejected.add(Rejected.of(message.index(), "previousId", "belongs to another user"));
            }
        });
        if (!moves.isEmpty()) {
            merge.merge(
                    moves.entrySet().stream()
                            .map(move -> new Move(move.getKey(), move.getValue()))
                            .toList(),
                    new Grounds(Grounds.Reason.STITCHING, "collection", Map.of(), importId));
        }
        return rejected;
    }

    private Map<String, UUID> owners(List<String> anonymousIds) {
        var owners = new HashMap<String, UUID>();
        sql.of("select value, profile_id from identifier where kind = 'ANONYMOUS_ID' and value = any(:ids::text[])")
                .set("ids", anonymousIds)
                .list(row -> owners.put(row.text("value"), row.uuid("profile_id")));
        return owners;
    }

    /** Whether they go by a user id, and by anything but what browsers are called. */
    private Map<UUID, Names> names(List<UUID> profileIds) {
        var names = new HashMap<UUID, Names>();
        sql.of("""
                select profile_id, bool_or(kind = 'USER_ID') as is_user, bool_or(kind <> 'ANONYMOUS_ID') as is_named
                from identifier where profile_id = any(:ids::uuid[]) group by profile_id""")
                .set("ids", profileIds)
                .list(row -> names.put(row.uuid("profile_id"), new Names(row.flag("is_user"), row.flag("is_named"))));
        return names;
    }
}
