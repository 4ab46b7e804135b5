package io.clientele.profile.listing;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.profile.identity.People;
import io.clientele.profile.identity.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is asked for, the newest first. Whatever many have is found among the newest people; what few have, by its
 * index. Which of the two it is, PostgreSQL guesses badly, so that we look among the newest first and then everywhere.
 */
@ApplicationScoped
public class Listing {

    /** So many are looked at one by one in some hundredths of a second. */
    private static final int NEWEST = 20_000;

    private static final String AMONG_THE_NEWEST = """
            select p.id from (select * from profile p where %s order by %s limit %d) p
            where %s order by %s limit :limit""";
    private static final String AMONG_ALL = """
            with found as materialized (select p.id, p.created_at from profile p where %s)
            select p.id from found p order by %s limit :limit""";

    private final Sql sql;
    private final Reading reading;
    private final People people;

    Listing(Sql sql, Reading reading, People people) {
        this.sql = sql;
        this.reading = reading;
        this.people = people;
    }

    /** @throws Problem.Refusal 400 for what can't be meant */
    public Where where(Asked asked) {
        return reading.read(asked);
    }

    /**
     * @param after the next of an earlier page of the same list
     * @throws Problem.Refusal 400 for what can't be meant
     */
    @Transactional
    public Page<Profile> page(Asked asked, @Nullable String after, int limit) {
        planEachByItself();
        var where = reading.read(asked);
        var byTime = asked.betweenDays();
        if (after != null) {
            Cursor.read(after, byTime).into(where);
        }
        var order = byTime ? "p.created_at desc, p.id desc" : "p.id desc";
        var newest = AMONG_THE_NEWEST.formatted(where.range(), order, NEWEST, where.rest(), order);
        var found = ids(newest, where, limit + 1);
        if (found.size() <= limit) {
            found = ids(AMONG_ALL.formatted(where.text(), order), where, limit + 1);
        }
        return Page.of(people.inOrder(found), limit, last -> Cursor.of(last, byTime));
    }

    @Transactional
    public long count(Asked asked) {
        planEachByItself();
        var where = reading.read(asked);
        return where.into(sql.of("select count(*) from profile p\nwhere " + where.text()))
                .number();
    }

    private List<UUID> ids(String query, Where where, int limit) {
        return where.into(sql.of(query)).set("limit", limit).list(row -> row.uuid("id"));
    }

    /** Whether a pattern is in one text or in every second decides how it is looked for: no plan fits all. */
    private void planEachByItself() {
        sql.of("set local plan_cache_mode = force_custom_plan").update();
    }
}
