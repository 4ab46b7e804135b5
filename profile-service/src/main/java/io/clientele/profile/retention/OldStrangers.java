package io.clientele.profile.retention;

import io.clientele.kit.Sql;
import io.clientele.profile.privacy.Erasure;
import io.clientele.profile.retention.Rule.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Browsers that came by long ago and never said who they are: forgotten like anybody who asks for it. */
@ApplicationScoped
class OldStrangers implements Retained {

    private static final int PAGE = 500;

    private static final String OLD = """
            p.merged_into is null and p.changed_at < :before and p.email is null and p.phone is null
            and exists (select from identifier where profile_id = p.id and kind = 'ANONYMOUS_ID')
            and not exists (select from identifier where profile_id = p.id and kind <> 'ANONYMOUS_ID')
            and not exists (select from purchase where profile_id = p.id)
            and not exists (select from event where profile_id = p.id and occurred_at >= :before)""";

    private final Sql sql;
    private final Erasure erasure;

    OldStrangers(Sql sql, Erasure erasure) {
        this.sql = sql;
        this.erasure = erasure;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.ANONYMOUS_PROFILES);
    }

    @Override
    public Old count(Wanted wanted) {
        return sql.of("select count(*) as count, min(changed_at) as oldest from profile p where " + OLD)
                .set("before", wanted.before())
                .one(row -> new Old(row.number("count"), row.instant("oldest")))
                .orElseThrow();
    }

    @Override
    public Forgotten forget(Wanted wanted, @Nullable UUID after) {
        var strangers = sql.of("""
                select id from profile p where (:after::uuid is null or id > :after) and %s
                order by id limit :page for update""".formatted(OLD))
                .set("before", wanted.before())
                .set("after", after)
                .set("page", PAGE)
                .list(row -> row.uuid("id"));
        if (strangers.isEmpty()) {
            return new Forgotten(0, null);
        }
        erasure.eraseAll(strangers);
        return new Forgotten(strangers.size(), strangers.size() < PAGE ? null : strangers.getLast());
    }
}
