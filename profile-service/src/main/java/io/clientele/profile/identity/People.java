package io.clientele.profile.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Problem;
import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.profile.naming.Naming;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks people up. Whose all went over to another is found as that other. */
@ApplicationScoped
public class People {

    private static final String PROFILE = """
            select p.id, p.email, p.phone, p.attributes, p.created_at, p.changed_at, coalesce((
                       select jsonb_agg(jsonb_build_object('kind', kind, 'value', value, 'since', since)
                                        order by kind, since, value)
                       from identifier i where i.profile_id = p.id), '[]') as identifiers
            from profile p
            """;
    private static final TypeReference<List<Profile.Name>> NAMES = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> ATTRIBUTES = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    People(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** @throws Problem.Refusal 404 if there is nobody with this id, or no longer */
    public Profile get(UUID id) {
        return sql.of(PROFILE + "where p.id = (select coalesce(merged_into, id) from profile where id = :id)")
                .set("id", id)
                .one(this::profile)
                .orElseThrow(() -> nobody(id));
    }

    /**
     * The id under which somebody is kept now, for reading.
     *
     * @throws Problem.Refusal 404 if there is nobody with this id, or no longer
     */
    public UUID survivorOf(UUID id) {
        return sql.of("select coalesce(merged_into, id) survivor from profile where id = :id")
                .set("id", id)
                .one(row -> row.uuid("survivor"))
                .orElseThrow(() -> nobody(id));
    }

    /** Those of them that are there, in the order of their ids. */
    public List<Profile> all(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return sql.of(PROFILE + "where p.id = any(:ids::uuid[]) order by p.id")
                .set("ids", ids)
                .list(this::profile);
    }

    public Optional<Profile> named(IdentifierKind kind, String value) {
        return sql.of(PROFILE
                        + "where p.id = (select profile_id from identifier where kind = :kind and value = :value)")
                .set("kind", kind)
                .set("value", kind == IdentifierKind.EMAIL ? value.strip().toLowerCase(Locale.ROOT) : value.strip())
                .one(this::profile);
    }

    /** Those of them that are there, in the order asked. */
    public List<Profile> inOrder(List<UUID> ids) {
        var found = all(ids).stream().collect(Collectors.toMap(Profile::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Problem.Refusal nobody(UUID id) {
        return Problem.notFound("No profile " + id);
    }

    private Profile profile(Row row) throws SQLException {
        var attributes = read(row.text("attributes"), ATTRIBUTES);
        var naming = Naming.of(attributes);
        return new Profile(
                row.uuid("id"),
                read(row.text("identifiers"), NAMES),
                naming.displayName(),
                naming.greeting(),
                row.text("email"),
                row.text("phone"),
                text(attributes, "language"),
                text(attributes, "zone"),
                attributes,
                row.instant("created_at"),
                row.instant("changed_at"));
    }

    private <T> T read(String stored, TypeReference<T> type) {
        try {
            return json.readValue(stored, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static @Nullable String text(Map<String, Object> attributes, String name) {
        return attributes.get(name) instanceof String text ? text : null;
    }
}
