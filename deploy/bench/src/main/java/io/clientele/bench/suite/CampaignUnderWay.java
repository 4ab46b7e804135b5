package io.clientele.bench.suite;

/**
 * A campaign that is being sent by processes that one may end.
 *
 * @param before how many mails had come before it
 */
public record CampaignUnderWay(RunningSuite suite, Api seen, int before, int people) {

    static final String SENDER = "outreach-service";

    /** Something that befalls it on its way. */
    @FunctionalInterface
    public interface Trouble {

        /** What must be there when the campaign is launched. */
        default void prepare(RunningSuite suite) {}

        void befall(CampaignUnderWay campaign) throws Exception;

        /** It is over. */
        default void end() {}
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

    /** Waits until so many parts of the mails have come, of one more than {@code parts}. */
    void awaitSeen(int part, int parts) throws InterruptedException {
        while (received(seen) - before < part * people / (parts + 1)) {
            Thread.sleep(5);
        }
    }

    static int received(Api seen) {
        return seen.get("/count").get("received").asInt();
    }
}
