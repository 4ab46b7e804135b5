package io.clientele.outreach.console.finding;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Keeps lists of people for who made them, and for all if they share them. Only their owner changes them. */
@ApplicationScoped
public class SavedFilters {

    private static final String SAID = "jsonb_build_object('name', name, 'conditions', conditions, 'shared', shared)";

    private final Sql sql;
    private final Clock clock;

    SavedFilters(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Theirs and those that others share, by name. */
    public List<SavedFilter> of(UUID colleague) {
        return sql.of("""
                select id, name, conditions, shared, owner_id = :who as mine from people_filter
                where not archived and (owner_id = :who or shared) order by lower(name), id""")
                .set("who", colleague)
                .list(row -> new SavedFilter(
                        row.uuid("id"),
                        row.text("name"),
                        row.text("conditions"),
                        row.flag("shared"),
                        row.flag("mine")));
    }

    UUID add(UUID colleague, String name, String conditions, boolean shared) {
        var id = UuidCreator.getTimeOrderedEpoch();
        sql.of("""
                insert into people_filter (id, name, conditions, shared, owner_id, created_at)
                values (:id, :name, :conditions, :shared, :who, :now)""")
                .set("id", id)
                .set("name", name)
                .set("conditions", conditions)
                .set("shared", shared)
                .set("who", colleague)
                .set("now", clock.instant())
                .update();
        return id;
    }

    void change(UUID colleague, UUID id, String name, String conditions, boolean shared) {
        must(
                sql.of("update people_filter set earlier = " + SAID + """
                        , name = :name, conditions = :conditions, shared = :shared
                        where id = :id and owner_id = :who and not archived""")
                        .set("name", name)
                        .set("conditions", conditions)
                        .set("shared", shared)
                        .set("id", id)
                        .set("who", colleague)
                        .update(),
                id);
    }

    void archive(UUID colleague, UUID id) {
        must(
                sql.of("update people_filter set archived = true where id = :id and owner_id = :who")
                        .set("id", id)
                        .set("who", colleague)
                        .update(),
                id);
    }

    /** Takes back the last that was done to it: it is there again, or as it was. */
    void revive(UUID colleague, UUID id) {
        must(sql.of("""
                        update people_filter set
                            name = case when archived then name else coalesce(earlier ->> 'name', name) end,
                            conditions = case when archived then conditions
                                         else coalesce(earlier ->> 'conditions', conditions) end,
                            shared = case when archived then shared
                                     else coalesce((earlier ->> 'shared')::boolean, shared) end,
                            earlier = case when archived then earlier else
                        """ + SAID + """
                             end,
                            archived = false
                        where id = :id and owner_id = :who""").set("id", id).set("who", colleague).update(), id);
    }

    private static void must(int changed, UUID id) {
        if (changed == 0) {
            throw Problem.notFound("No filter of yours " + id);
        }
    }
}
