package io.clientele.bench.suite;

import static io.clientele.bench.suite.CampaignUnderWay.SENDER;
import static org.awaitility.Awaitility.await;

import io.clientele.bench.suite.CampaignUnderWay.Trouble;
import java.time.Duration;

/** Two senders at once, of which now one and now the other is killed; another one comes in its place. */
public final class KillsAmongTwo implements Trouble {

    private final int kills;
    private Process second;

    public KillsAmongTwo(int kills) {
        this.kills = kills;
    }

    @Override
    public void prepare(RunningSuite suite) {
        second = suite.processes().another(SENDER);
        awaitTwo(suite, "select count(*) from sender where seen_at > now() - interval '5 seconds'");
    }

    @Override
    public void befall(CampaignUnderWay campaign) throws InterruptedException {
        var suite = campaign.suite();
        awaitTwo(suite, "select count(distinct owner) from dispatch_share where leased_until > now()");
        for (int kill = 1; kill <= kills; kill++) {
            campaign.awaitSeen(kill, kills);
            if (kill % 2 == 0) {
                suite.processes().kill(SENDER);
            } else {
                second.destroyForcibly();
                second = suite.processes().another(SENDER);
            }
        }
    }

    @Override
    public void end() {
        second.destroyForcibly();
    }

    private static void awaitTwo(RunningSuite suite, String query) {
        await().atMost(Duration.ofMinutes(2)).until(() -> suite.number("outreach", query) == 2);
    }
}
