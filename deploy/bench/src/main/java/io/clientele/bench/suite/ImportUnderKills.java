package io.clientele.bench.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.awaitility.core.ConditionFactory;

/** A real shop's file that comes in and is taken back while processes are killed, and what everybody knows of it afterwards. */
public final class ImportUnderKills implements AutoCloseable {

    /** SIGKILL for {@code process} as soon as the import says that {@code measure}, which never falls, is {@code at}. */
    public record Kill(String process, String measure, long at) {

        public static Kill afterBytes(long bytes, String process) {
            return new Kill(process, "bytesRead", bytes);
        }

        public static Kill afterPurchases(long purchases, String process) {
            return new Kill(process, "purchasesCreated", purchases);
        }
    }

    /** How many sales and refunds there are, and what was sold for in all, in minor units. */
    public record Books(long sales, long refunds, long sold) {

        /** Those of the shop itself. */
        public static final Books OF_ONLINE_RETAIL = new Books(18_536, 3_654, 891_140_790);
    }

    /**
     * @param counts of the import, as it reports them
     * @param kept by profile-service
     * @param told in the feed
     * @param toldAgain lines of the feed about an order that it had told before
     * @param known to segmentation-service
     */
    public record Outcome(Map<String, Long> counts, Books kept, Books told, long toldAgain, Books known) {

        public List<Verdict> verdicts() {
            return List.of(
                    new Verdict("every line is counted once", counts.equals(OnlineRetail.COUNTS), counts.toString()),
                    new Verdict("profile-service keeps the shop's books", isTheShops(kept), kept.toString()),
                    new Verdict("the feed tells the shop's books", isTheShops(told), told.toString()),
                    new Verdict("no order is told again", toldAgain == 0, toldAgain + " told again"),
                    new Verdict("segmentation-service knows the shop's books", isTheShops(known), known.toString()));
        }

        private static boolean isTheShops(Books books) {
            return books.equals(Books.OF_ONLINE_RETAIL);
        }
    }

    private static final int PAGE = 2000;

    /** Of profile-service, and what segmentation-service has read of them. */
    private static final Map<String, List<String>> TABLES = Map.of(
            "profile",
            List.of("profile", "identifier", "purchase", "purchase_line", "order_owner", "consent", "import_touch"),
            "segmentation",
            List.of(
                    "reading.person",
                    "reading.purchase",
                    "reading.purchase_line",
                    "reading.purchase_part",
                    "reading.consent"));

    private final RunningSuite suite = RunningSuite.start(World.settings("127.0.0.1:9"));
    private final Api profile = suite.profile();
    private String path = "";

    public Outcome bring(List<Kill> kills) {
        var file = SharedData.file(OnlineRetail.NAME);
        path = "/v1/imports/"
                + profile.upload("/v1/imports", file, World.MAPPING).get("id").asText();
        for (var kill : kills) {
            var running = patiently().until(() -> profile.get(path), now -> hasEnded(now) || hasReached(kill, now));
            assertThat(running.get("state").asText())
                    .as("before %s: %s", kill, running)
                    .isEqualTo("RUNNING");
            suite.processes().kill(kill.process());
        }
        var ended = patiently().until(() -> profile.get(path), ImportUnderKills::hasEnded);
        assertThat(ended.get("state").asText()).as("%s", ended).isEqualTo("DONE");
        World.caughtUp(suite);
        return outcome(World.counts(ended));
    }

    /** @param kills the processes that die, one after the other, while it is taken back */
    public List<Verdict> takeBack(List<String> kills) {
        profile.post(path + "/undo", "{}");
        for (var process : kills) {
            var before = traces();
            patiently().until(() -> traces() < before);
            suite.processes().kill(process);
        }
        patiently().until(() -> profile.get(path).get("state").asText().equals("UNDONE"));
        World.caughtUp(suite);
        return TABLES.entrySet().stream()
                .map(database -> empty(database.getKey(), database.getValue()))
                .toList();
    }

    @Override
    public void close() {
        suite.close();
    }

    private long traces() {
        return suite.number("profile", "select count(*) from import_touch");
    }

    private Verdict empty(String database, List<String> tables) {
        var left = new TreeMap<String, Long>();
        tables.forEach(table -> left.put(table, suite.number(database, "select count(*) from " + table)));
        left.values().removeIf(rows -> rows == 0);
        return new Verdict("nothing of it is left in " + database + "-service", left.isEmpty(), "left: " + left);
    }

    /** Nobody answers while what was killed starts again. */
    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions();
    }

    private static boolean hasReached(Kill kill, JsonNode one) {
        return one.get(kill.measure()).asLong() >= kill.at();
    }

    private static boolean hasEnded(JsonNode one) {
        return !Set.of("QUEUED", "RUNNING").contains(one.get("state").asText());
    }

    private Outcome outcome(Map<String, Long> counts) {
        var kept = books("profile", "purchase", "total");
        var known = books("segmentation", "reading.purchase", "net");
        long sales = 0;
        long refunds = 0;
        long sold = 0;
        var orders = new HashSet<String>();
        for (var page = feed(""); !page.isEmpty(); page = feed("&after=" + position(page))) {
            for (var line : page) {
                var order = line.get("data");
                orders.add(order.get("purchaseId").asText());
                sales += order.get("refund").asBoolean() ? 0 : 1;
                refunds += order.get("refund").asBoolean() ? 1 : 0;
                sold += order.get("refund").asBoolean() ? 0 : order.get("total").asLong();
            }
        }
        return new Outcome(counts, kept, new Books(sales, refunds, sold), sales + refunds - orders.size(), known);
    }

    private Books books(String database, String table, String money) {
        return new Books(
                suite.number(database, "select count(*) from " + table + " where not refund"),
                suite.number(database, "select count(*) from " + table + " where refund"),
                suite.number(database, "select sum(" + money + ") from " + table + " where not refund"));
    }

    private List<JsonNode> feed(String after) {
        return profile.lines("/v1/changes?kinds=purchase,refund&limit=" + PAGE + after);
    }

    private static String position(List<JsonNode> page) {
        return page.getLast().get("position").asText();
    }
}
