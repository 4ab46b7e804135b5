package io.clientele.outreach.ledger;

import io.clientele.kit.Row;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the ledger for people. */
@ApplicationScoped
public class Deliveries {

    private record Count(DeliveryState state, long count, long recent) {}

    private final Sql sql;
    private final Clock clock;

    Deliveries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Progress progress(UUID campaignId) {
        var counts = new EnumMap<DeliveryState, Long>(DeliveryState.class);
        double rate = 0;
        for (var count : counts(campaignId)) {
            counts.merge(count.state(), count.count(), Long::sum);
            rate += count.state() == DeliveryState.SENT ? count.recent() / 10.0 : 0;
        }
        return progress(counts, rate);
    }

    /** Who received it, or did not, in the order of their ids. */
    public List<DeliveryView> list(
            UUID campaignId, @Nullable DeliveryState state, @Nullable String email, @Nullable UUID after, int limit) {
        return sql.of("""
                select * from delivery
                where campaign_id = :campaign and (:state::text is null or state = :state)
                  and (:email::text is null or lower(email) = lower(:email))
                  and (:after::uuid is null or profile_id > :after)
                order by profile_id limit :limit""")
                .set("campaign", campaignId)
                .set("state", state)
                .set("email", email)
                .set("after", after)
                .set("limit", limit)
                .list(Deliveries::read);
    }

    /** Who they are now, also by the id that a person had before a merge: it stands in the links of mail that is out. */
    public Optional<Addressee> addressee(UUID campaignId, UUID profileId) {
        return addressee("d.profile_id = :profile", campaignId, profileId)
                .or(() -> addressee(
                        "d.origin_profile_id = :profile and d.origin_profile_id <> d.profile_id",
                        campaignId,
                        profileId));
    }

    private Optional<Addressee> addressee(String whose, UUID campaignId, UUID profileId) {
        return sql.of("""
                select coalesce(m.into_profile_id, d.profile_id) as profile_id, d.email, d.language
                from delivery d left join merged m on m.profile_id = d.profile_id
                where d.campaign_id = :campaign and %s and d.email is not null""".formatted(whose))
                .set("campaign", campaignId)
                .set("profile", profileId)
                .one(row ->
                        new Addressee(row.uuid("profile_id"), String.valueOf(row.text("email")), row.text("language")));
    }

    private List<Count> counts(UUID campaignId) {
        return sql.of("""
                select state, count(*) as count, count(*) filter (where ended_at > now() - interval '10 seconds') as recent
                from delivery where campaign_id = :campaign group by state
                union all
                select what, sum(count), 0 from erased_tally
                where campaign_id = :campaign and what in ('SENT', 'FAILED', 'UNKNOWN', 'SKIPPED') group by what""")
                .set("campaign", campaignId)
                .list(row ->
                        new Count(DeliveryState.valueOf(row.text("state")), row.number("count"), row.number("recent")));
    }

    private Progress progress(EnumMap<DeliveryState, Long> counts, double rate) {
        var left = of(counts, DeliveryState.QUEUED) + of(counts, DeliveryState.SENDING);
        return new Progress(
                counts.values().stream().mapToLong(Long::longValue).sum(),
                of(counts, DeliveryState.QUEUED),
                of(counts, DeliveryState.SENDING),
                of(counts, DeliveryState.SENT),
                of(counts, DeliveryState.DEFERRED),
                of(counts, DeliveryState.FAILED),
                of(counts, DeliveryState.UNKNOWN),
                of(counts, DeliveryState.SKIPPED),
                rate,
                rate == 0 || left == 0 ? null : clock.instant().plusSeconds((long) Math.ceil(left / rate)));
    }

    private static long of(EnumMap<DeliveryState, Long> counts, DeliveryState state) {
        return counts.getOrDefault(state, 0L);
    }

    private static DeliveryView read(Row row) throws SQLException {
        return new DeliveryView(
                row.uuid("profile_id"),
                row.text("email"),
                DeliveryState.valueOf(row.text("state")),
                row.text("reason"),
                row.text("reply"),
                row.integer("attempts"),
                row.instant("marked_at"),
                row.instant("retry_at"),
                row.instant("ended_at"));
    }
}
