package io.clientele.bench.suite;

import io.clientele.bench.suite.CampaignUnderWay.Trouble;
import io.clientele.local.catcher.Catcher;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

/** A campaign that trouble befalls, and what the recipients' server saw of it. */
public final class CampaignUnderKills {

    private CampaignUnderKills() {}

    public static CampaignOutcome run(int people, int ratePerSecond, Trouble trouble) throws Exception {
        try (var catcher = new Catcher(0, 0);
                var suite = RunningSuite.start(World.settings("127.0.0.1:" + catcher.smtpPort()))) {
            var seen = new Api(catcher.inboxPort(), "none");
            Crowd.imported(suite.profile(), people);
            World.caughtUp(suite);
            trouble.prepare(suite);
            var segment = World.segment(suite.segmentation(), "{\"type\": \"all\", \"of\": []}");
            var campaign = World.launched(
                    suite.outreach(), segment, "<p>Hello {{ profile.firstName }}</p>", "Hello", ratePerSecond);
            trouble.befall(new CampaignUnderWay(suite, seen, people));
            World.finished(suite.outreach(), campaign);
            return outcome(suite, campaign.get("id").asText(), seen, people);
        }
    }

    private static CampaignOutcome outcome(RunningSuite suite, String campaign, Api seen, int people) {
        var mails = new TreeMap<String, Integer>();
        for (var mail : seen.get("/mails?limit=100000").get("items")) {
            mails.merge(mail.get("to").get(0).asText(), 1, Integer::sum);
        }
        var sent = inState(suite, campaign, "SENT");
        var unknown = inState(suite, campaign, "UNKNOWN");
        var listed = new HashSet<>(sent);
        listed.addAll(unknown);
        return new CampaignOutcome(
                people,
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
