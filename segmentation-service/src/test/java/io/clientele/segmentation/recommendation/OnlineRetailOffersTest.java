package io.clientele.segmentation.recommendation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.assortment.Looking;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.OnlineRetail;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A real shop as it was three months before its end: whether what is recommended then is what people buy afterwards. */
@QuarkusTest
@WithPostgres
@WithFeed
class OnlineRetailOffersTest {

    private static final LocalDate THEN = LocalDate.of(2011, 9, 10);
    private static final int TODAY = (int) ChronoUnit.DAYS.between(THEN, LocalDate.of(2011, 12, 10));

    private final Tokens tokens;
    private final Looking looking;

    OnlineRetailOffersTest(Tokens tokens, Looking looking) {
        this.tokens = tokens;
        this.looking = looking;
    }

    @Test
    void whatIsRecommendedIsBoughtFarMoreOftenThanWhatSellsBest() throws IOException {
        var file = OnlineRetail.file();
        assumeTrue(file.isPresent(), "Online Retail is not at hand: no shared/data beside the project");
        var retail = OnlineRetail.read(file.get());
        var before = bought(retail, false);
        var after = bought(retail, true);
        after.keySet().retainAll(before.keySet());
        after.forEach((customer, products) -> products.removeAll(before.get(customer)));
        after.values().removeIf(Set::isEmpty);

        try (var feed =
                new FeedServer(retail.story(order -> order.at().toLocalDate().isBefore(THEN), TODAY))) {
            Reader.awaitAll(feed, tokens, Duration.ofSeconds(120));
            looking.now();

            double byOffers = hits(after, offers(after.keySet())::get);
            var best = marketer()
                    .get("/v1/recommendations/best-sellers?limit=50")
                    .jsonPath()
                    .<String>getList("sku");
            double byBestSellers = hits(
                    after,
                    customer -> best.stream()
                            .filter(sku -> !before.get(customer).contains(sku))
                            .limit(3)
                            .toList());

            Log.infof(
                    "Of %d people, who bought one of three: %.3f, of best-sellers: %.3f",
                    after.size(), byOffers, byBestSellers);
            assertThat(after).hasSizeGreaterThan(1500);
            assertThat(byOffers).isGreaterThan(1.5 * byBestSellers);
        }
    }

    /** The part of people who later bought one of what is offered. */
    private static double hits(Map<Integer, Set<String>> after, Function<Integer, List<String>> offered) {
        long hit = after.entrySet().stream()
                .filter(one -> offered.apply(one.getKey()).stream().anyMatch(one.getValue()::contains))
                .count();
        return (double) hit / after.size();
    }

    private Map<Integer, List<String>> offers(Collection<Integer> customers) {
        var numbers = new HashMap<String, Integer>();
        customers.forEach(customer -> numbers.put(OnlineRetail.profile(customer).toString(), customer));
        var offers = new HashMap<Integer, List<String>>();
        var ids = List.copyOf(numbers.keySet());
        for (int from = 0; from < ids.size(); from += 1000) {
            var page = ids.subList(from, Math.min(ids.size(), from + 1000));
            long begun = System.nanoTime();
            var found = marketer()
                    .body(Map.of("ids", page, "limit", 3))
                    .post("/v1/recommendations/lookups")
                    .jsonPath();
            Log.infof("Recommended to %d people in %d ms", page.size(), (System.nanoTime() - begun) / 1_000_000);
            var people = found.<String>getList("profileId");
            var items = found.<List<String>>getList("items.sku");
            for (int nth = 0; nth < people.size(); nth++) {
                offers.put(numbers.get(people.get(nth)), items.get(nth));
            }
        }
        return offers;
    }

    private static Map<Integer, Set<String>> bought(OnlineRetail retail, boolean afterwards) {
        var bought = new TreeMap<Integer, Set<String>>();
        retail.orders.values().stream()
                .filter(order -> !order.refund() && order.at().toLocalDate().isBefore(THEN) != afterwards)
                .forEach(order -> order.lines()
                        .forEach(line -> bought.computeIfAbsent(order.customer(), first -> new HashSet<>())
                                .add(line.sku())));
        return bought;
    }

    private RequestSpecification marketer() {
        return given().header("Authorization", tokens.bearerOf("test", Tokens.MARKETER, Duration.ofMinutes(5)))
                .contentType("application/json");
    }
}
