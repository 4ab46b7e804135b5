package io.clientele.bench.suite;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ConditionTimeoutException;

/** People want to be forgotten while services are killed at random, and where they are still known afterwards. */
public final class ErasureUnderKills {

    private static final List<String> SERVICES = List.of("profile-service", "segmentation-service", "outreach-service");
    private static final Duration PROMISED = Duration.ofSeconds(60);

    private ErasureUnderKills() {}

    /** @param left where a word of theirs is still to be read */
    public record Outcome(int people, List<String> before, int certified, boolean intact, List<String> left) {

        public List<Verdict> verdicts() {
            return List.of(
                    new Verdict("they were known in all three services", spread(), before.toString()),
                    new Verdict(
                            "everybody has a certificate in 60 s", certified == people, certified + " of " + people),
                    new Verdict("the consent ledger still holds", intact, intact ? "intact" : "broken"),
                    new Verdict("no word of theirs is left", left.isEmpty(), left.toString()));
        }

        private boolean spread() {
            return List.of("profile", "segmentation", "outreach").stream()
                    .allMatch(service -> before.stream().anyMatch(place -> place.startsWith(service)));
        }
    }

    public static Outcome run(int people, int kills, long seed) {
        try (var suite = RunningSuite.start(World.settings("127.0.0.1:9"))) {
            var canaries = new Canaries(suite);
            var profiles = canaries.bringIn(people);
            World.caughtUp(suite);
            var campaign = World.launched(
                    suite.outreach(), World.segment(suite.segmentation(), "{\"type\": \"all\", \"of\": []}"), "Hello");
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> suite.outreach()
                                    .get("/v1/campaigns/" + campaign.get("id").asText())
                                    .get("progress")
                                    .get("planned")
                                    .asLong()
                            == people);
            var before = canaries.places();
            erase(suite, profiles, kills, new Random(seed));
            var certified = certified(suite, profiles.size());
            var intact = suite.profile()
                    .post("/v1/consent-ledger/verifications", "")
                    .get("intact")
                    .asBoolean();
            return new Outcome(people, before, certified, intact, left(canaries));
        }
    }

    /** Asks until each is answered; in between, somebody dies now and then. */
    private static void erase(RunningSuite suite, List<String> profiles, int kills, Random chance) {
        var deaths = new ArrayList<Integer>();
        for (int kill = 0; kill < kills; kill++) {
            deaths.add(chance.nextInt(profiles.size()));
        }
        for (int nth = 0; nth < profiles.size(); nth++) {
            var path = "/v1/profiles/" + profiles.get(nth);
            if (deaths.contains(nth)) {
                var service = SERVICES.get(chance.nextInt(SERVICES.size()));
                // it may be dead already, and not yet begun anew
                patiently(Duration.ofMinutes(2))
                        .untilAsserted(() -> suite.processes().kill(service));
            }
            patiently(Duration.ofMinutes(2)).until(() -> suite.profile().delete(path) == 202);
        }
    }

    private static int certified(RunningSuite suite, int people) {
        patiently(Duration.ofMinutes(2))
                .until(() -> suite.segmentation().get("/v1/segments?limit=1") != null
                        && suite.outreach().get("/v1/campaigns?limit=1") != null);
        try {
            patiently(PROMISED).until(() -> complete(suite) == people);
            return people;
        } catch (ConditionTimeoutException late) {
            return complete(suite);
        }
    }

    private static int complete(RunningSuite suite) {
        return (int) suite.profile()
                .get("/v1/erasures?limit=200")
                .get("items")
                .valueStream()
                .filter(one -> one.path("certificate").has("digest"))
                .count();
    }

    /** A page of the feed or an errand that was under way may have to end first. */
    private static List<String> left(Canaries canaries) {
        try {
            patiently(Duration.ofSeconds(20)).until(() -> canaries.places().isEmpty());
            return List.of();
        } catch (ConditionTimeoutException still) {
            return canaries.places();
        }
    }

    private static ConditionFactory patiently(Duration most) {
        return await().atMost(most).pollInterval(Duration.ofMillis(200)).ignoreExceptions();
    }
}
