package io.clientele.bench.suite;

import io.clientele.local.catcher.Catcher;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A campaign during which outreach-service is killed again and again, and what the recipients' server saw of it. */
public final class CampaignUnderKills {

    /**
     * @param unknown listed as perhaps sent
     * @param twice people who got two mails
     * @param seenButNotListed people who got a mail that the ledger says neither sent nor unknown
     * @param lost people of whom the ledger says sent, and who got none
     */
    public record Outcome(int planned, int sent, int unknown, int twice, int seenButNotListed, int lost) {}

    private CampaignUnderKills() {}

    /** Kills at fixed counts of mails seen, evenly spread. */
    public static Outcome run(int people, int ratePerSecond, int kills) throws Exception {
        try (var catcher = new Catcher(0, 0);
                var suite = RunningSuite.start(World.settings("127.0.0.1:" + catcher.smtpPort()))) {
            var seen = new Api(catcher.inboxPort(), "none");
            Crowd.imported(suite.profile(), people);
            World.caughtUp(suite);
            var segment = World.segment(suite.segmentation(), "{\"type\": \"all\", \"of\": []}");
            var campaign = World.launched(
                    suite.outreach(), segment, "<p>Hello {{ profile.firstName }}</p>", "Hello", ratePerSecond);
            for (var kill : IntStream.rangeClosed(1, kills).toArray()) {
                killAt(suite, seen, kill * people / (kills + 1));
            }
            World.finished(suite.outreach(), campaign);
            return outcome(suite, campaign.get("id").asText(), seen);
        }
    }

    private static void killAt(RunningSuite suite, Api seen, int mails) throws InterruptedException {
        while (seen.get("/count").get("received").asInt() < mails) {
            Thread.sleep(5);
        }
        suite.kill("outreach-service");
    }

    private static Outcome outcome(RunningSuite suite, String campaign, Api seen) {
        var mails = new TreeMap<String, Integer>();
        for (var mail : seen.get("/mails?limit=100000").get("items")) {
            mails.merge(mail.get("to").get(0).asText(), 1, Integer::sum);
        }
        var sent = inState(suite, campaign, "SENT");
        var unknown = inState(suite, campaign, "UNKNOWN");
        var listed = new HashSet<>(sent);
        listed.addAll(unknown);
        return new Outcome(
                (int) suite.number("outreach", "select count(*) from delivery where campaign_id = '" + campaign + "'"),
                sent.size(),
                unknown.size(),
                (int) mails.values().stream().filter(count -> count > 1).count(),
                (int) mails.keySet().stream()
                        .filter(address -> !listed.contains(address))
                        .count(),
                (int) sent.stream()
                        .filter(address -> !mails.containsKey(address))
                        .count());
    }

    private static List<String> inState(RunningSuite suite, String campaign, String state) {
        return suite.text(
                "outreach",
                "select email from delivery where campaign_id = '%s' and state = '%s'".formatted(campaign, state));
    }
}
