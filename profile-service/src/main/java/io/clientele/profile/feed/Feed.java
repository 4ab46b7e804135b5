package io.clientele.profile.feed;

import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** What has been told, by position. */
@ApplicationScoped
class Feed {

    private final Sql sql;

    Feed(Sql sql) {
        this.sql = sql;
    }

    Head head() {
        return sql.of("select left(epoch::text, 8) as epoch, position from feed_head")
                .one(row -> new Head(row.text("epoch"), row.number("position")))
                .orElseThrow();
    }

    /** @param kinds which to tell; all, if it is empty */
    List<Told> after(long position, Set<String> kinds, int limit) {
        return kinds.isEmpty() ? all(position, limit) : some(position, kinds, limit);
    }

    private List<Told> all(long position, int limit) {
        return sql.of("""
                        select position, profile_id, version, c.kind, body, recorded_at
                        from change_position join change c using (profile_id, version)
                        where position > :position order by position limit :limit""").set("position", position).set("limit", limit).list(Feed::told);
    }

    /**
     * Kind by kind, or a reader of the rare ones would pass over all the others every time. What was erased meanwhile does
     * not count: a page that it filled would look like the end.
     */
    private List<Told> some(long position, Set<String> kinds, int limit) {
        return sql.of("""
                        select told.*
                        from unnest(:kinds::text[]) wanted(kind)
                        cross join lateral (
                            select position, profile_id, version, c.kind, body, recorded_at
                            from change_position p join change c using (profile_id, version)
                            where p.kind = wanted.kind and position > :position
                            order by position limit :limit) told
                        order by position limit :limit""")
                .set("kinds", kinds)
                .set("position", position)
                .set("limit", limit)
                .list(Feed::told);
    }

    private static Told told(Row row) throws SQLException {
        return new Told(
                row.number("position"),
                row.uuid("profile_id"),
                row.number("version"),
                row.text("kind"),
                row.text("body"),
                row.instant("recorded_at"));
    }
}
