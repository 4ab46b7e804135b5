package io.clientele.segmentation.reading;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Gives back what went over by a merge that did not hold. It is told of both, since the feed keeps order per profile only:
 * what was told of the one before it is here when its own parting is, and what is done twice does no harm.
 */
@ApplicationScoped
class Partings {

    private static final String FOLLOW = """
            update reading.followed set became = nullif(:duplicate::uuid, profile_id)
            where profile_id = any(:origins::uuid[]) and became = :survivor""";

    /** A purchase is one person's: told of the survivor after it had gone back, it stands with both. */
    private static final String DOUBLES = """
            delete from reading.%s t using reading.purchase d
            where t.profile_id = :survivor and d.profile_id = :duplicate and d.purchase_id = t.purchase_id""";

    private static final String LINES = "purchase_id, ordinal, sku, name, category, kind, quantity, net";
    private static final String PARTS = "purchase_id, category, kind, quantity, net";
    private static final String PURCHASES = """
            purchase_id, order_id, refund, occurred_at, occurred_on, currency, net, quantity, discount, coupon,
            handled_by, recipient, origin_profile_id""";
    private static final String EVENTS = "event_id, name, properties, occurred_at, origin_profile_id";

    private static final String THEIRS =
            "where t.profile_id = :survivor and t.origin_profile_id = any(:origins::uuid[])";
    private static final String OF_THEIR_PURCHASES = """
            using reading.purchase p
            where t.profile_id = :survivor and (p.profile_id, p.purchase_id) = (t.profile_id, t.purchase_id)
              and p.origin_profile_id = any(:origins::uuid[])""";

    private static final List<String> RETURNS = List.of(
            giveBack("purchase_line", LINES, OF_THEIR_PURCHASES),
            giveBack("purchase_part", PARTS, OF_THEIR_PURCHASES),
            giveBack("purchase", PURCHASES, THEIRS),
            giveBack("event", EVENTS, THEIRS),
            FOLLOW);

    private final Sql sql;

    Partings(Sql sql) {
        this.sql = sql;
    }

    void part(Fact<Told.Parted> fact) {
        var parted = fact.told();
        for (var table : List.of("purchase_line", "purchase_part", "purchase")) {
            sql.of(DOUBLES.formatted(table))
                    .set("duplicate", parted.profileId())
                    .set("survivor", parted.from())
                    .update();
        }
        for (var text : RETURNS) {
            sql.of(text)
                    .set("duplicate", parted.profileId())
                    .set("survivor", parted.from())
                    .set("origins", parted.origins())
                    .update();
        }
        if (fact.profileId().equals(parted.from())) {
            forget("reading.person_state", fact);
            forget("reading.consent_state", fact);
        }
    }

    /** What the survivor was and allowed while it was both is nobody's history. */
    private void forget(String states, Fact<Told.Parted> fact) {
        sql.of("delete from " + states + " where profile_id = :survivor and version > :since and version < :now")
                .set("survivor", fact.profileId())
                .set("since", fact.told().since())
                .set("now", fact.version())
                .update();
    }

    private static String giveBack(String table, String columns, String which) {
        return """
                with gone as (delete from reading.%1$s t %3$s returning t.*)
                insert into reading.%1$s (profile_id, %2$s) select :duplicate, %2$s from gone on conflict do nothing""".formatted(table, columns, which);
    }
}
