package io.clientele.segmentation.segment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.OnlineRetail;
import io.clientele.segmentation.testing.OnlineRetail.Order;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Three segments of a real shop, as our service finds them in the feed and as they are counted straight from the file. */
@QuarkusTest
@WithPostgres
@WithFeed
class OnlineRetailTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 12, 10);

    private final Tokens tokens;
    private final Sql sql;

    OnlineRetailTest(Tokens tokens, Sql sql) {
        this.tokens = tokens;
        this.sql = sql;
    }

    @Test
    void findsTheSamePeopleAsTheFileDoes() throws IOException {
        var file = OnlineRetail.file();
        assumeTrue(file.isPresent(), "Online Retail is not at hand: no shared/data beside the project");
        var retail = OnlineRetail.read(file.get());
        try (var feed = new FeedServer(retail.story())) {
            Reader.awaitAll(feed, tokens, Duration.ofSeconds(120));

            assertThat(sql.of("select reltuples::bigint from pg_class where oid = 'reading.purchase_line'::regclass")
                            .number())
                    .as("lines that the database expects")
                    .isEqualTo(406_829);
            assertThat(members("""
                    {"type":"all","of":[
                      {"type":"attribute","name":"country","is":"EQUAL","value":"Germany"},
                      {"type":"purchases","measure":"DAYS","is":"AT_LEAST","value":2,"within":"P90D"}]}""")).isEqualTo(customers(retail, germansWithTwoOrderDays(retail)));
            assertThat(members("""
                    {"type":"all","of":[
                      {"type":"purchases","measure":"SPEND","is":"AT_LEAST","value":100000},
                      {"type":"purchases","measure":"COUNT","sku":"85123A","is":"EQUAL","value":0}]}""")).isEqualTo(customers(retail, spendersWithoutTheHeart(retail)));
            assertThat(members("""
                    {"type":"last","event":"Order Completed","is":"BEFORE","ago":"P180D"}""")).isEqualTo(customers(retail, lastSeenLongAgo(retail)));
        }
    }

    private static IntPredicate germansWithTwoOrderDays(OnlineRetail retail) {
        var days = sales(retail)
                .filter(order -> !order.at().toLocalDate().isBefore(TODAY.minusDays(90)))
                .collect(Collectors.groupingBy(
                        Order::customer, Collectors.mapping(order -> order.at().toLocalDate(), Collectors.toSet())));
        return customer -> retail.countries.get(customer).equals("Germany")
                && days.getOrDefault(customer, Set.of()).size() >= 2;
    }

    private static IntPredicate spendersWithoutTheHeart(OnlineRetail retail) {
        var spent = retail.orders.values().stream()
                .collect(Collectors.groupingBy(Order::customer, Collectors.summingLong(Order::net)));
        var bought = sales(retail)
                .filter(order ->
                        order.lines().stream().anyMatch(line -> line.sku().equals("85123A")))
                .map(Order::customer)
                .collect(Collectors.toSet());
        return customer -> spent.get(customer) >= 100_000 && !bought.contains(customer);
    }

    private static IntPredicate lastSeenLongAgo(OnlineRetail retail) {
        Map<Integer, LocalDate> last = sales(retail)
                .collect(Collectors.toMap(
                        Order::customer,
                        order -> order.at().toLocalDate(),
                        (one, other) -> Comparator.<LocalDate>naturalOrder().compare(one, other) > 0 ? one : other));
        return customer -> last.containsKey(customer) && last.get(customer).isBefore(TODAY.minusDays(180));
    }

    private static java.util.stream.Stream<Order> sales(OnlineRetail retail) {
        return retail.orders.values().stream().filter(order -> !order.refund());
    }

    private static List<UUID> customers(OnlineRetail retail, IntPredicate wanted) {
        var found = retail.countries.keySet().stream()
                .filter(wanted::test)
                .map(OnlineRetail::profile)
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        assertThat(found).as("there is something to compare").hasSizeGreaterThan(10);
        return found;
    }

    /** Through a stored segment, whose preview must count the same. */
    private List<UUID> members(String condition) {
        var bearer = tokens.bearerOf("test", Tokens.MARKETER, Duration.ofMinutes(5));
        var preview = given().header("Authorization", bearer)
                .contentType("application/json")
                .body("{\"condition\":" + condition + "}")
                .post("/v1/segments/preview");
        var segment = given().header("Authorization", bearer)
                .contentType("application/json")
                .body("{\"name\":\"Online Retail\",\"condition\":" + condition + "}")
                .post("/v1/segments");
        assertThat(segment.statusCode()).isEqualTo(201);
        var lines = given().header("Authorization", bearer)
                .get("/v1/segments/" + segment.path("id") + "/members")
                .asString()
                .lines()
                .toList();
        int count = preview.path("count");
        assertThat(lines.getLast()).isEqualTo("{\"end\":true,\"count\":" + count + "}");
        return lines.stream()
                .filter(line -> line.contains("profileId"))
                .map(line -> UUID.fromString(line.substring(14, 50)))
                .toList();
    }
}
