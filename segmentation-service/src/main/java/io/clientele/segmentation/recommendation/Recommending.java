package io.clientele.segmentation.recommendation;

import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.lifetime.Observations;
import io.clientele.segmentation.sentence.Sentences;
import io.clientele.segmentation.worth.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to offer next, to many people in two statements: from what they keep by now and what was found of products. */
@ApplicationScoped
class Recommending {

    private record Of<T>(UUID profileId, T found) {}

    private final Sql sql;
    private final Business business;
    private final SettingsStore settings;
    private final HttpHeaders headers;

    Recommending(Sql sql, Business business, SettingsStore settings, HttpHeaders headers) {
        this.sql = sql;
        this.business = business;
        this.settings = settings;
        this.headers = headers;
    }

    /** Whoever is known, each once; with nothing to who objects, and to staff. */
    List<Offer> to(Collection<UUID> profileIds, int limit) {
        var known = settings.get();
        var items = items(profileIds, known, limit);
        var usual = usual(profileIds, known);
        return sql.of(Observations.EXEMPT + " select d.profile_id, not " + Observations.NOT_EXEMPT
                        + " as withheld from reading.person d where d.profile_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .list(row -> {
                    var id = row.uuid("profile_id");
                    return new Offer(
                            id,
                            row.flag("withheld"),
                            items.getOrDefault(id, List.of()),
                            usual.getOrDefault(id, List.of()));
                });
    }

    /** What sells best, for an example of nobody. */
    List<Recommendation> bestSellers(int limit) {
        var known = settings.get();
        var reasons = reasons();
        return sql.of("""
                select sku, name, category, kind, price, lately as of_all, lately as part, null::numeric as lift,
                    null::numeric as gap, null as because, null as because_name, 'BEST_SELLER' as reason
                from product where lately > 0 and sku <> all(:never::text[]) order by place limit :limit""")
                .set("never", known.never())
                .set("limit", limit)
                .list(row -> recommendation(row, known, reasons));
    }

    private Map<UUID, List<Recommendation>> items(Collection<UUID> profileIds, Settings known, int limit) {
        var reasons = reasons();
        return grouped(sql.of(Candidates.BEST)
                .set("ids", profileIds)
                .set("today", business.today())
                .set("never", known.never())
                .set("limit", limit)
                .list(row -> new Of<>(row.uuid("profile_id"), recommendation(row, known, reasons))));
    }

    private Map<UUID, List<Usual>> usual(Collection<UUID> profileIds, Settings known) {
        return grouped(sql.of(Candidates.USUAL)
                .set("ids", profileIds)
                .set("today", business.today())
                .set("never", known.never())
                .list(row -> new Of<>(
                        row.uuid("profile_id"),
                        new Usual(
                                row.text("sku"),
                                row.text("name"),
                                price(row),
                                known.url(row.text("sku")),
                                row.integer("days"),
                                row.date("last_on")))));
    }

    private Recommendation recommendation(Row row, Settings known, Reasons reasons) throws SQLException {
        var reason = Reason.valueOf(row.text("reason"));
        var lift = number(row, "lift");
        return new Recommendation(
                row.text("sku"),
                row.text("name"),
                row.text("category"),
                row.text("kind"),
                price(row),
                known.url(row.text("sku")),
                reason,
                row.text("because"),
                row.number("of_all"),
                row.number("part"),
                lift,
                reasons.say(
                        reason,
                        String.valueOf(row.text("because_name")),
                        row.number("of_all"),
                        row.number("part"),
                        lift,
                        number(row, "gap")));
    }

    private @Nullable Money price(Row row) throws SQLException {
        return row.isNull("price") ? null : new Money(row.number("price"), business.currency());
    }

    private Reasons reasons() {
        return new Reasons(Sentences.spoken(headers.getAcceptableLanguages()));
    }

    private static @Nullable Double number(Row row, String column) throws SQLException {
        return row.isNull(column) ? null : row.decimal(column).doubleValue();
    }

    private static <T> Map<UUID, List<T>> grouped(List<Of<T>> all) {
        var grouped = new LinkedHashMap<UUID, List<T>>();
        all.forEach(one -> grouped.computeIfAbsent(one.profileId(), first -> new ArrayList<>())
                .add(one.found()));
        return grouped;
    }
}
