package io.clientele.segmentation.worth;

import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import io.clientele.segmentation.appraisal.Buyer;
import io.clientele.segmentation.appraisal.Round;
import io.clientele.segmentation.appraisal.Rounds;
import io.clientele.segmentation.appraisal.SettingsStore;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.lifetime.Fit;
import io.clientele.segmentation.lifetime.Fits;
import io.clientele.segmentation.worth.Worth.Interval;
import io.clientele.segmentation.worth.Worth.LifetimeValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people are worth, for whoever asks of one. */
@ApplicationScoped
public class Worths {

    private static final double LEVEL = 0.8;

    private final Sql sql;
    private final Business business;
    private final Rounds rounds;
    private final Fits fits;
    private final SettingsStore settings;

    Worths(Sql sql, Business business, Rounds rounds, Fits fits, SettingsStore settings) {
        this.sql = sql;
        this.business = business;
        this.rounds = rounds;
        this.fits = fits;
        this.settings = settings;
    }

    /** Empty of who never bought, of staff, of who objects, and before everybody was valued for the first time. */
    public Optional<Worth> find(UUID profileId) {
        var fit = rounds.last()
                .map(Round::fitId)
                .flatMap(id -> id == null ? Optional.empty() : fits.find(id))
                .orElse(null);
        return sql.of("""
                select w.as_of, w.recency, w.frequency, w.monetary, w.segment, w.overdue::numeric as overdue,
                    w.alive::numeric as alive, w.expected_purchases::numeric as expected,
                    w.expected_spend::numeric as spend, w.value, w.next_on, %s
                from worth w join reading.buying d using (profile_id) where profile_id = :id""".formatted(Buyer.COLUMNS)).set("id", profileId).one(row -> worth(row, fit));
    }

    private Worth worth(Row row, @Nullable Fit fit) throws SQLException {
        var rfm = new Worth.Rfm(
                row.integer("recency"), row.integer("frequency"), row.integer("monetary"), row.text("segment"));
        var overdue = number(row, "overdue");
        var rhythm = new Worth.Rhythm(overdue, overdue == null ? null : Worth.Pace.of(overdue), row.date("next_on"));
        return new Worth(row.date("as_of"), rfm, rhythm, fit == null ? null : value(row, fit));
    }

    private LifetimeValue value(Row row, Fit fit) throws SQLException {
        var spend = number(row, "spend");
        var value = row.isNull("value") ? null : money(row.number("value"));
        var interval = spend == null || value == null ? null : interval(Buyer.of(row), fit, spend, value.amount());
        return new LifetimeValue(
                fit.model(),
                fit.health(),
                number(row, "alive"),
                number(row, "expected"),
                spend == null ? null : money(spend),
                value,
                interval);
    }

    /** Of what is spent; what of it stays, and its discount, are as much of each amount. */
    private @Nullable Interval interval(Buyer buyer, Fit fit, double spend, double value) {
        if (fit.spend() == null || !fit.isHealthy() || spend <= 0) {
            return null;
        }
        double days = settings.get().settings().horizonDays();
        var history = buyer.history(business.today(), fit.unitDays());
        double mean = buyer.purchases() == 0 ? 0 : business.major(buyer.repeated()) / buyer.purchases();
        var spread = new Spread(
                fit.purchases(), days / fit.unitDays(), history, fit.spend().model(), mean);
        double each = value / spend / business.major(1);
        var low = spread.quantile((1 - LEVEL) / 2) * each;
        var high = spread.quantile((1 + LEVEL) / 2) * each;
        return new Interval(money(low), money(high), LEVEL);
    }

    private Money money(double minorUnits) {
        return new Money(Math.round(minorUnits), business.currency());
    }

    private static @Nullable Double number(Row row, String column) throws SQLException {
        return row.isNull(column) ? null : row.decimal(column).doubleValue();
    }
}
