package io.clientele.outreach.ledger;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The places that a campaign's links lead to, by their number. */
@ApplicationScoped
public class Destinations {

    private final Sql sql;

    Destinations(Sql sql) {
        this.sql = sql;
    }

    /** Numbers those that have none yet, and returns the numbers in the order of the addresses. */
    public int[] numbers(UUID campaignId, List<String> urls) {
        sql.of("""
                insert into link (campaign_id, number, url)
                select :campaign, l.top + row_number() over (order by u.place), u.url
                from unnest(:urls::text[]) with ordinality as u (url, place),
                     (select coalesce(max(number), -1) as top from link where campaign_id = :campaign) l
                where not exists (select from link k where k.campaign_id = :campaign and k.url = u.url)
                on conflict do nothing""").set("campaign", campaignId).set("urls", urls).update();
        var known = sql.of("select number, url from link where campaign_id = :campaign order by number")
                .set("campaign", campaignId)
                .list(row -> new Numbered(row.integer("number"), String.valueOf(row.text("url"))));
        return urls.stream()
                .flatMapToInt(url ->
                        known.stream().filter(link -> link.url().equals(url)).mapToInt(Numbered::number))
                .toArray();
    }

    public Optional<String> find(UUID campaignId, int number) {
        return sql.of("select url from link where campaign_id = :campaign and number = :number")
                .set("campaign", campaignId)
                .set("number", number)
                .one(row -> row.text("url"));
    }

    private record Numbered(int number, String url) {}
}
