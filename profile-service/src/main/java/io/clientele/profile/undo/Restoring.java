package io.clientele.profile.undo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.profile.identity.Identifier;
import io.clientele.profile.identity.IdentifierKind;
import io.clientele.profile.identity.Mention;
import io.clientele.profile.identity.Profiles;
import io.clientele.profile.trace.Untouched;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an import said of people who stay: it goes, as far as nobody has said anything else since. */
@ApplicationScoped
class Restoring {

    /**
     * @param untouched whether nobody else has written to the profile since
     * @param now the attributes as they are
     */
    record Trace(
            UUID profileId,
            boolean created,
            boolean untouched,
            ObjectNode before,
            ObjectNode written,
            ObjectNode now,
            @Nullable String email,
            @Nullable String phone,
            List<String> names) {}

    private final Sql sql;
    private final Profiles profiles;
    private final ObjectMapper json;

    Restoring(Sql sql, Profiles profiles, ObjectMapper json) {
        this.sql = sql;
        this.profiles = profiles;
        this.json = json;
    }

    /** Before anything else is taken back, as that is a change too. */
    List<Trace> traces(UUID importId, Collection<UUID> profileIds) {
        return sql.of("""
                select t.*, t.alone and %s as untouched, p.attributes as now
                from import_touch t join profile p on p.id = t.profile_id
                where t.import_id = :importId and t.profile_id = any(:ids::uuid[])
                order by t.profile_id, t.origin_profile_id""".formatted(Untouched.NOW))
                .set("ids", profileIds)
                .set("importId", importId)
                .list(this::trace);
    }

    /** A name that others may have used since stays, and so do all of whom the import brought and who stay themselves. */
    void restore(List<Trace> traces) {
        var lost = new HashMap<Identifier, UUID>();
        for (var trace : traces) {
            if (trace.untouched() && !trace.created()) {
                trace.names().forEach(name -> lost.put(name(name), trace.profileId()));
            }
        }
        profiles.unname(lost);
        var mentions = new ArrayList<Mention>();
        traces.stream()
                .collect(groupingBy(Trace::profileId, LinkedHashMap::new, toList()))
                .forEach((profileId, its) -> mentions.add(mention(profileId, its)));
        profiles.resolve(mentions.stream()
                .filter(one -> !one.attributes().isEmpty() || !one.identifiers().isEmpty())
                .toList());
    }

    private Mention mention(UUID profileId, List<Trace> traces) {
        var attributes = new LinkedHashMap<String, @Nullable Object>();
        var names = new ArrayList<Identifier>();
        for (var trace : traces) {
            var back = back(trace);
            attributes.putAll(back);
            if (back.get("email") != null && trace.email() != null) {
                names.add(new Identifier(IdentifierKind.EMAIL, trace.email()));
            }
            if (back.get("phone") != null && trace.phone() != null) {
                names.add(new Identifier(IdentifierKind.PHONE, trace.phone()));
            }
        }
        return new Mention(profileId, names, attributes, null);
    }

    private Map<String, @Nullable Object> back(Trace trace) {
        var back = new LinkedHashMap<String, @Nullable Object>();
        trace.written().properties().forEach(entry -> {
            var name = entry.getKey();
            if (present(trace.now().get(name)).equals(entry.getValue())) {
                back.put(name, json.convertValue(trace.before().get(name), Object.class));
            }
        });
        return back;
    }

    private static JsonNode present(@Nullable JsonNode node) {
        return node == null ? NullNode.getInstance() : node;
    }

    private static Identifier name(String kept) {
        var colon = kept.indexOf(':');
        return new Identifier(IdentifierKind.valueOf(kept.substring(0, colon)), kept.substring(colon + 1));
    }

    private Trace trace(Row row) throws SQLException {
        return new Trace(
                row.uuid("profile_id"),
                row.flag("created"),
                row.flag("untouched"),
                node(row.text("before")),
                node(row.text("written")),
                node(row.text("now")),
                row.text("email"),
                row.text("phone"),
                row.many("names"));
    }

    private ObjectNode node(String stored) {
        try {
            return json.readValue(stored, ObjectNode.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
