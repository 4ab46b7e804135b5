package io.clientele.bench.suite;

/** A campaign that is being sent by processes that one may end. */
public record CampaignUnderWay(RunningSuite suite, Api seen, int people) {

    private static final String SENDER = "outreach-service";

    /** Something that befalls it on its way. */
    @FunctionalInterface
    public interface Trouble {
        void befall(CampaignUnderWay campaign) throws Exception;
    }

    /** SIGKILL at fixed counts of mails seen, evenly spread. */
    public static Trouble kills(int kills) {
        return campaign -> {
            for (int kill = 1; kill <= kills; kill++) {
                campaign.awaitSeen(kill, kills);
                campaign.suite.processes().kill(SENDER);
            }
        };
    }

    /** SIGTERM in the same manner. */
    public static Trouble terminations(int times) {
        return campaign -> {
            for (int time = 1; time <= times; time++) {
                campaign.awaitSeen(time, times);
                campaign.suite.processes().terminate(SENDER);
            }
        };
    }

    /** Two senders at once, of which one and then the other is killed, and another one comes in its place. */
    public static Trouble killsAmongTwo(int kills) {
        return campaign -> {
            var second = campaign.joined();
            for (int kill = 1; kill <= kills; kill++) {
                campaign.awaitSeen(kill, kills);
                if (kill % 2 == 0) {
                    campaign.suite.processes().kill(SENDER);
                } else {
                    second.destroyForcibly();
                    second = campaign.suite.processes().another(SENDER);
                }
            }
        };
    }

    /** A second sender, once both have their part of the work. */
    private Process joined() throws InterruptedException {
        var second = suite.processes().another(SENDER);
        while (suite.number("outreach", "select count(distinct owner) from dispatch_share where leased_until > now()")
                < 2) {
            if (!second.isAlive()) {
                throw new IllegalStateException("The second sender ended with " + second.exitValue());
            }
            Thread.sleep(50);
        }
        return second;
    }

    private void awaitSeen(int part, int parts) throws InterruptedException {
        while (seen.get("/count").get("received").asInt() < part * people / (parts + 1)) {
            Thread.sleep(5);
        }
    }
}
