package io.clientele.profile.special;

import io.clientele.kit.Sql;
import io.clientele.profile.consent.Allowance;
import io.clientele.profile.identity.Belongings;
import io.clientele.profile.identity.OriginRows;
import io.clientele.profile.trait.SpecialCategory;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps special categories. The profiles must be locked by the caller. Comes before the consents when people are merged or
 * parted: what moves must be there when they look what is still allowed.
 */
@ApplicationScoped
@Priority(100)
class Specials implements Belongings, Allowance {

    static final String CHANNEL = "DATA";
    static final String PURPOSE = "SPECIAL_CATEGORY";

    private static final String DECIDED = """
            select from consent c
            where c.profile_id = s.profile_id and c.channel = 'DATA' and c.topic = 'special:' || lower(s.category)
              and c.purpose = 'SPECIAL_CATEGORY'""";
    private static final String ALLOWED = " and c.status = 'GRANTED' and c.basis = 'CONSENT'";

    private final Sql sql;
    private final Clock clock;
    private final OriginRows rows;

    Specials(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.rows = new OriginRows(sql, "special_category", "category, value, source, recorded_at, origin_profile_id");
    }

    static String topic(SpecialCategory category) {
        return "special:" + category.lower();
    }

    List<Special> of(UUID profileId) {
        return sql.of("""
                select distinct on (category) * from special_category s where profile_id = :id
                order by category, origin_profile_id <> profile_id, recorded_at desc""")
                .set("id", profileId)
                .list(row -> new Special(
                        SpecialCategory.valueOf(row.text("category")),
                        row.text("value"),
                        row.text("source"),
                        row.instant("recorded_at")));
    }

    /** False, and nothing is kept, unless they have said yes to it and that stands. */
    boolean put(UUID profileId, SpecialCategory category, String value, @Nullable String source) {
        return sql.of("""
                insert into special_category (profile_id, category, value, source, recorded_at, origin_profile_id)
                select s.profile_id, s.category, :value, :source, :now, s.profile_id
                from (values (:id::uuid, :category::text)) s(profile_id, category)
                where exists (""" + DECIDED + ALLOWED + ") " + """
                on conflict (profile_id, category, origin_profile_id) do update set
                    value = excluded.value, source = excluded.source, recorded_at = excluded.recorded_at""")
                        .set("value", value)
                        .set("source", source)
                        .set("now", clock.instant())
                        .set("id", profileId)
                        .set("category", category)
                        .update()
                > 0;
    }

    void remove(UUID profileId, SpecialCategory category) {
        sql.of("delete from special_category where profile_id = :id and category = :category")
                .set("id", profileId)
                .set("category", category)
                .update();
    }

    /** What is not allowed any more is not there any more. */
    @Override
    public void changed(Collection<UUID> profileIds) {
        sql.of("delete from special_category s where profile_id = any(:ids::uuid[]) and not exists (" + DECIDED
                        + ALLOWED + ")")
                .set("ids", profileIds)
                .update();
    }

    /** Their consents move afterwards: until then only a no of the survivor's takes away. */
    @Override
    public void move(List<Move> moves) {
        rows.move(moves);
        sql.of("delete from special_category s where profile_id = any(:ids::uuid[]) and exists (" + DECIDED
                        + " and not (c.status = 'GRANTED' and c.basis = 'CONSENT'))")
                .set("ids", moves.stream().map(Move::to).toList())
                .update();
    }

    @Override
    public void giveBack(Parting parting) {
        rows.giveBack(parting);
    }

    @Override
    public void erase(Collection<UUID> profileIds) {
        rows.erase(profileIds);
    }
}
