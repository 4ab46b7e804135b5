package io.clientele.bench.suite;

import io.clientele.bench.suite.CampaignUnderWay.Trouble;
import io.clientele.local.catcher.Catcher;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

/** Campaigns to the same crowd, one after the other, that trouble befalls, and what the recipients' server saw of each. */
public final class CampaignsInTrouble implements AutoCloseable {

    private final int people;
    private final Catcher catcher;
    private final RunningSuite suite;
    private final Api seen;
    private final String everybody;

    public CampaignsInTrouble(int people) throws IOException {
        this.people = people;
        catcher = new Catcher(0, 0);
        suite = RunningSuite.start(World.settings("127.0.0.1:" + catcher.smtpPort()));
        seen = new Api(catcher.inboxPort(), "none");
        Crowd.imported(suite.profile(), people);
        World.caughtUp(suite);
        everybody = World.segment(suite.segmentation(), "{\"type\": \"all\", \"of\": []}");
    }

    public CampaignOutcome send(int ratePerSecond, Trouble trouble) throws Exception {
        seen.delete("/mails");
        var before = CampaignUnderWay.received(seen);
        trouble.prepare(suite);
        var campaign = World.launched(
                suite.outreach(), everybody, "<p>Hello {{ profile.firstName }}</p>", "Hello", ratePerSecond);
        trouble.befall(new CampaignUnderWay(suite, seen, before, people));
        World.finished(suite.outreach(), campaign);
        trouble.end();
        return outcome(campaign.get("id").asText());
    }

    @Override
    public void close() throws IOException {
        suite.close();
        catcher.close();
    }

    private CampaignOutcome outcome(String campaign) {
        var mails = new TreeMap<String, Integer>();
        for (var mail : seen.get("/mails?limit=100000").get("items")) {
            mails.merge(mail.get("to").get(0).asText(), 1, Integer::sum);
        }
        var sent = inState(campaign, "SENT");
        var unknown = inState(campaign, "UNKNOWN");
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

    private List<String> inState(String campaign, String state) {
        return suite.text(
                "outreach",
                "select email from delivery where campaign_id = '%s' and state = '%s'".formatted(campaign, state));
    }
}
