package io.clientele.outreach.tracking;

import io.clientele.kit.Sql;
import io.clientele.outreach.ledger.Deliveries;
import io.clientele.outreach.tracking.CampaignReport.Clicks;
import io.clientele.outreach.tracking.CampaignReport.Hour;
import io.clientele.outreach.tracking.CampaignReport.LinkClicks;
import io.clientele.outreach.tracking.CampaignReport.Opens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Counts what came of a campaign, those who were erased included. */
@ApplicationScoped
public class Reports {

    private record Tally(String what, String detail, long count) {}

    private final Sql sql;
    private final Deliveries deliveries;

    Reports(Sql sql, Deliveries deliveries) {
        this.sql = sql;
        this.deliveries = deliveries;
    }

    public CampaignReport of(UUID campaignId) {
        var progress = deliveries.progress(campaignId);
        var people = people(campaignId);
        return new CampaignReport(
                campaignId,
                progress.sent(),
                new Opens(of(people, "OPEN/HUMAN"), of(people, "OPEN/PROXY"), of(people, "OPEN/SCANNER")),
                new Clicks(
                        of(people, "CLICK/HUMAN"),
                        of(people, "CLICK/PROXY"),
                        of(people, "CLICK/SCANNER"),
                        links(campaignId)),
                sum(people, "UNSUBSCRIBE/"),
                bounces(campaignId),
                progress.failed(),
                progress.unknown(),
                skipped(campaignId),
                overTime(campaignId));
    }

    private Map<String, Long> people(UUID campaignId) {
        var people = new HashMap<String, Long>();
        tallies(campaignId, """
                select kind as what, class as detail, count(distinct profile_id) as count
                from tracking_event where campaign_id = :campaign group by kind, class
                union all
                select what, detail, count from erased_tally
                where campaign_id = :campaign and what in ('OPEN', 'CLICK', 'UNSUBSCRIBE')""")
                .forEach(tally -> people.merge(tally.what() + "/" + tally.detail(), tally.count(), Long::sum));
        return people;
    }

    private Map<String, Long> skipped(UUID campaignId) {
        var skipped = new TreeMap<String, Long>();
        tallies(campaignId, """
                select state as what, reason as detail, count(*) as count
                from delivery where campaign_id = :campaign and state = 'SKIPPED' group by state, reason
                union all
                select what, detail, count from erased_tally where campaign_id = :campaign and what = 'SKIPPED'""").forEach(tally -> skipped.merge(tally.detail(), tally.count(), Long::sum));
        return skipped;
    }

    private List<Tally> tallies(UUID campaignId, String text) {
        return sql.of(text)
                .set("campaign", campaignId)
                .list(row -> new Tally(
                        String.valueOf(row.text("what")), String.valueOf(row.text("detail")), row.number("count")));
    }

    private List<LinkClicks> links(UUID campaignId) {
        return sql.of("""
                select l.number, l.url, count(distinct e.profile_id) filter (where e.class <> 'SCANNER') as people,
                       count(e.id) as fetches
                from link l left join tracking_event e
                     on e.campaign_id = l.campaign_id and e.kind = 'CLICK' and e.link = l.number
                where l.campaign_id = :campaign group by l.number, l.url order by l.number""")
                .set("campaign", campaignId)
                .list(row -> new LinkClicks(
                        row.integer("number"),
                        String.valueOf(row.text("url")),
                        row.number("people"),
                        row.number("fetches")));
    }

    /** Refused for good by the relay or the mailbox, at once or later. */
    private long bounces(UUID campaignId) {
        return sql.of("""
                select count(*) from delivery
                where campaign_id = :campaign and (bounced_at is not null or state = 'FAILED' and reply like '5%')""").set("campaign", campaignId).number();
    }

    private List<Hour> overTime(UUID campaignId) {
        return sql.of("""
                select at, sum(sent) as sent, sum(opens) as opens, sum(clicks) as clicks, sum(unsubscribes) as unsubscribes
                from (select date_trunc('hour', occurred_at, 'UTC') as at, 0 as sent,
                             count(distinct profile_id) filter (where kind = 'OPEN') as opens,
                             count(distinct profile_id) filter (where kind = 'CLICK') as clicks,
                             count(distinct profile_id) filter (where kind = 'UNSUBSCRIBE') as unsubscribes
                      from tracking_event where campaign_id = :campaign and class <> 'SCANNER' group by 1
                      union all
                      select date_trunc('hour', ended_at, 'UTC'), count(*), 0, 0, 0
                      from delivery where campaign_id = :campaign and state = 'SENT' group by 1) hours
                group by at order by at""")
                .set("campaign", campaignId)
                .list(row -> new Hour(
                        row.instant("at"),
                        row.number("sent"),
                        row.number("opens"),
                        row.number("clicks"),
                        row.number("unsubscribes")));
    }

    private static long of(Map<String, Long> people, String key) {
        return people.getOrDefault(key, 0L);
    }

    private static long sum(Map<String, Long> people, String prefix) {
        return people.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
