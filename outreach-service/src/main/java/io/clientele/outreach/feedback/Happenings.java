package io.clientele.outreach.feedback;

import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;

/** The outbox. */
@ApplicationScoped
class Happenings {

    private final Sql sql;

    Happenings(Sql sql) {
        this.sql = sql;
    }

    List<Happening> events(int most) {
        return read("f.kind not in ('CONSENT', 'ERASED')", most);
    }

    /** Decisions and erasures, that are told one by one. */
    List<Happening> others(int most) {
        return read("f.kind in ('CONSENT', 'ERASED')", most);
    }

    void told(List<Happening> page) {
        sql.of("""
                delete from feedback f
                using unnest(:profiles::uuid[], :messages::text[]) as t (profile_id, message_id)
                where f.profile_id = t.profile_id and f.message_id = t.message_id""")
                .set("profiles", page.stream().map(Happening::profileId).toList())
                .set("messages", page.stream().map(Happening::messageId).toList())
                .update();
    }

    private List<Happening> read(String which, int most) {
        return sql.of("""
                select f.*, d.name as campaign, d.template_id
                from feedback f left join dispatch d on d.campaign_id = f.campaign_id
                where %s limit :most""".formatted(which)).set("most", most).list(Happenings::happening);
    }

    private static Happening happening(Row row) throws SQLException {
        return new Happening(
                row.uuid("profile_id"),
                String.valueOf(row.text("message_id")),
                Happening.Kind.valueOf(row.text("kind")),
                row.uuid("campaign_id"),
                row.text("campaign"),
                row.uuid("template_id"),
                row.text("detail"),
                row.text("class"),
                row.instant("occurred_at"));
    }
}
