package io.clientele.segmentation.appraisal;

import io.clientele.kit.Sql;
import io.clientele.segmentation.business.Business;
import io.clientele.segmentation.lifetime.Fits;
import io.clientele.segmentation.lifetime.Observations;
import io.clientele.segmentation.reading.Touched;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Values everybody in pages, and whoever is touched at once; both by the same bounds and fit. */
@ApplicationScoped
class Valuation {

    private static final int PAGE = 20_000;
    private static final String BUYERS = Observations.EXEMPT + " select " + Buyer.COLUMNS
            + " from reading.buying d where " + Observations.NOT_EXEMPT + " and ";

    private final Sql sql;
    private final Business business;
    private final Rounds rounds;
    private final Fits fits;
    private final SettingsStore settings;
    private final Appraisals appraisals;
    private final Event<Valued> valued;

    Valuation(
            Sql sql,
            Business business,
            Rounds rounds,
            Fits fits,
            SettingsStore settings,
            Appraisals appraisals,
            Event<Valued> valued) {
        this.sql = sql;
        this.business = business;
        this.rounds = rounds;
        this.fits = fits;
        this.settings = settings;
        this.appraisals = appraisals;
        this.valued = valued;
    }

    /** Returns how many were valued. */
    long everybody(Appraiser appraiser) {
        long count = 0;
        var page = after(new UUID(0, 0));
        while (!page.isEmpty()) {
            var found = page.parallelStream().map(appraiser::of).toList();
            QuarkusTransaction.requiringNew().run(() -> {
                appraisals.store(found);
                valued.fire(new Valued(found.stream().map(Appraisal::profileId).toList()));
            });
            count += page.size();
            page = after(page.getLast().profileId());
        }
        return count;
    }

    /** Also who became staff, objects, or has nothing left that they bought. */
    void follow(@Observes @Priority(200) Touched touched) {
        if (touched.described().isEmpty()) {
            return;
        }
        appraiser().ifPresent(appraiser -> {
            var found = of(touched.described()).stream().map(appraiser::of).toList();
            appraisals.store(found);
            appraisals.keepOnly(
                    touched.described(),
                    found.stream().map(Appraisal::profileId).toList());
        });
    }

    /** By what was found when everybody was last valued, if that ever was. */
    private Optional<Appraiser> appraiser() {
        return rounds.last().map(round -> {
            var fit = round.fitId() == null ? null : fits.find(round.fitId()).orElse(null);
            return new Appraiser(business.today(), round, settings.get().settings(), fit);
        });
    }

    private List<Buyer> after(UUID last) {
        return sql.of(BUYERS + "d.profile_id > :last order by d.profile_id limit " + PAGE)
                .set("last", last)
                .list(Buyer::of);
    }

    private List<Buyer> of(Collection<UUID> profileIds) {
        return sql.of(BUYERS + "d.profile_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .list(Buyer::of);
    }
}
