package io.clientele.outreach.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What came of a campaign. Everything counts people, once each, but where it says otherwise; opens are counted by what
 * seems to have made them, and are unreliable either way.
 */
public record CampaignReport(
        UUID campaignId,
        long delivered,
        Opens opens,
        Clicks clicks,
        long unsubscribes,
        long bounces,
        long failed,
        long unknown,
        Map<String, Long> skipped,
        List<Hour> overTime) {

    public record Opens(long human, long proxy, long scanner) {}

    /** @param links in the order of the template */
    public record Clicks(long human, long proxy, long scanner, List<LinkClicks> links) {}

    /**
     * @param people who followed it, scanners left out
     * @param fetches all requests, of whatever made them
     */
    public record LinkClicks(int number, String url, long people, long fetches) {}

    /** What happened in the hour that begins then, scanners left out. */
    public record Hour(Instant at, long sent, long opens, long clicks, long unsubscribes) {}
}
