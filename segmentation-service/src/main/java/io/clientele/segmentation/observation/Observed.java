package io.clientele.segmentation.observation;

import io.clientele.segmentation.dimension.Features;
import io.clientele.segmentation.relationship.Exemption;
import io.clientele.segmentation.type.Behaviour;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is seen of one person. */
public final class Observed {

    private final Identity identity;
    private final Features features;
    private final Sighting sighting;
    private final boolean fresh;
    private final boolean crowded;
    private final double usualGap;

    /**
     * @param fresh whether they were looked at just now
     * @param crowded whether others speak for them
     */
    Observed(Identity identity, Features features, Sighting sighting, boolean fresh, boolean crowded, double usualGap) {
        this.identity = identity;
        this.features = features;
        this.sighting = sighting;
        this.fresh = fresh;
        this.crowded = crowded;
        this.usualGap = usualGap;
    }

    public Identity identity() {
        return identity;
    }

    public Features features() {
        return features;
    }

    Sighting sighting() {
        return sighting;
    }

    boolean isFresh() {
        return fresh;
    }

    /** Who speaks for somebody may go elsewhere without a word to them; of whom no profile may be made, nothing is kept. */
    boolean mayBeKept() {
        return !crowded && exemption() == null;
    }

    /** Why they are not to be scored; null if they are. */
    public @Nullable Exemption exemption() {
        return identity.exemption(features.bought() || features.commitments().signed() > 0);
    }

    /** Minor units of the business's currency, in the last 365 days. */
    public BigDecimal income() {
        var bought = sighting.bought();
        return bought == null ? BigDecimal.ZERO : bought.income();
    }

    /** Of which they ordered most often; null if that is not known. */
    public @Nullable String mainCategory() {
        var bought = sighting.bought();
        return bought == null ? null : bought.mainCategory();
    }

    /** @param alive probability that they still buy; null if no healthy model says it */
    public Behaviour behaviour(@Nullable Double alive, boolean dormantClient) {
        var seen = sighting.seen();
        var bought = sighting.bought();
        var made = bought == null ? null : bought.made();
        return new Behaviour(
                made == null ? 0 : made.days(),
                made == null ? null : made.firstOn(),
                made == null ? null : made.lastOn(),
                made == null ? 0 : made.gap(),
                usualGap,
                later(seen.contactOn(), made == null ? null : made.lastOn()),
                seen.visits(),
                seen.views(),
                seen.basketOn(),
                seen.wantedOn(),
                made == null ? 0 : made.orders(),
                bought == null ? 0 : bought.discounted(),
                seen.impulseMinutes(),
                seen.timedOrders(),
                bought == null ? 0 : bought.categories(),
                seen.complaints(),
                seen.unhappyOn(),
                seen.nps(),
                seen.voices(),
                seen.referrals(),
                alive,
                identity.abroad(),
                dormantClient,
                features.today());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
