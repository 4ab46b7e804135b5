package io.clientele.suite;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientele.bench.suite.OnlineRetail;
import io.clientele.bench.suite.RunningSuite;
import io.clientele.bench.suite.SharedData;
import io.clientele.bench.suite.World;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From a real shop's order lines to a newsletter in the inbox, and what came of it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SuiteIT {

    private static final LocalDateTime NOW = LocalDate.of(2011, 12, 10).atStartOfDay();
    private static final String FEW_AND_FAITHFUL = """
            {"type": "all", "of": [
              {"type": "attribute", "name": "country", "is": "EQUAL", "value": "France"},
              {"type": "purchases", "measure": "DAYS", "is": "AT_LEAST", "value": 2, "within": "P90D"}]}""";
    private static final String GENEROUS_WITHOUT_HEARTS = """
            {"type": "all", "of": [
              {"type": "purchases", "measure": "SPEND", "is": "ABOVE", "value": 500000},
              {"type": "not", "of": {"type": "purchases", "measure": "COUNT", "sku": "85123A", "is": "AT_LEAST", "value": 1}}]}""";
    private static final String LONG_SILENT = """
            {"type": "last", "event": "Order Completed", "is": "BEFORE", "ago": "P180D"}""";

    private static OnlineRetail retail;
    private static Inboxes inboxes;
    private static RunningSuite suite;
    private static JsonNode first;
    private static String leaver;

    @BeforeAll
    static void start() {
        var file = SharedData.file(OnlineRetail.NAME);
        assumeTrue(Files.exists(file), "Skipped: " + file + " is not here");
        retail = OnlineRetail.read(file);
        inboxes = new Inboxes();
        suite = RunningSuite.start(World.settings(inboxes.relay()));
    }

    @AfterAll
    static void stop() {
        if (suite != null) {
            suite.close();
            inboxes.close();
        }
    }

    @Test
    @Order(1)
    void theWholeFileIsImportedAndEveryLineIsAccountedFor() {
        var done = World.imported(suite.profile());

        assertThat(World.counts(done)).isEqualTo(OnlineRetail.COUNTS);
    }

    @Test
    @Order(2)
    void theBooksAreTheShopsOwn() {
        assertThat(suite.number("profile", "select count(*) from purchase where not refund and total > 0"))
                .isEqualTo(18_532);
        assertThat(suite.number(
                        "profile", "select count(distinct profile_id) from purchase where not refund and total > 0"))
                .isEqualTo(4_338);
        assertThat(suite.number("profile", "select sum(total) from purchase where not refund"))
                .isEqualTo(891_140_790L);
        assertThat(
                        suite.text(
                                "profile",
                                "select to_char(sum(quantity * unit_price), 'FM9999999.000') from purchase_line l join purchase p on p.profile_id = l.profile_id and p.id = l.purchase_id where not refund"))
                .containsExactly("8911407.904");
        assertThat(
                        suite.number(
                                "profile",
                                "select count(*) from purchase_line l join purchase p on p.profile_id = l.profile_id and p.id = l.purchase_id where refund"))
                .as("of the 9,288 cancelled lines those with a customer")
                .isEqualTo(8_905);
        assertThat(suite.number("profile", "select count(distinct attributes ->> 'country') from profile"))
                .isEqualTo(37);
        assertThat(
                        suite.text(
                                "profile",
                                "select to_char(min(occurred_at) at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI') from purchase"))
                .containsExactly("2010-12-01 08:26");
        assertThat(
                        suite.text(
                                "profile",
                                "select to_char(max(occurred_at) at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI') from purchase"))
                .containsExactly("2011-12-09 12:50");
    }

    @Test
    @Order(3)
    void theSameFileAgainChangesNothing() {
        // broken habits are noticed all the while, and told as events
        var changes = "select count(*) from change where body not like '%\"name\":\"Habit Broken\"%'";
        var before = suite.number("profile", changes);

        var done = World.imported(suite.profile());

        assertThat(done.get("unchanged").asLong()).isEqualTo(406_829);
        assertThat(done.get("imported").asLong()).isZero();
        assertThat(suite.number("profile", changes)).isEqualTo(before);
    }

    @Test
    @Order(4)
    void segmentsHoldThoseWhomTheFileNames() {
        World.caughtUp(suite);

        assertThat(membersOf(FEW_AND_FAITHFUL))
                .isEqualTo(addresses(retail.those(buyer -> buyer.country.equals("France")
                        && buyer.orderDaysSince(NOW.toLocalDate().minusDays(90)) >= 2)));
        assertThat(membersOf(GENEROUS_WITHOUT_HEARTS))
                .isEqualTo(addresses(retail.those(buyer -> buyer.spend() > 500_000 && !buyer.bought("85123A"))));
        assertThat(membersOf(LONG_SILENT))
                .isEqualTo(addresses(retail.those(buyer -> buyer.lastBoughtBefore(NOW.minusDays(180)))));
    }

    @Test
    @Order(5)
    void aCampaignReachesEveryMemberExactlyOnceAndByName() {
        var members = addresses(retail.those(buyer -> buyer.country.equals("France")
                && buyer.orderDaysSince(NOW.toLocalDate().minusDays(90)) >= 2));

        first = World.launched(
                suite.outreach(),
                World.segment(suite.segmentation(), FEW_AND_FAITHFUL),
                "Greetings to {{ profile.country }}");
        World.finished(suite.outreach(), first);

        assertThat(inboxes.addresses()).hasSameSizeAs(members).containsExactlyInAnyOrderElementsOf(members);
        assertThat(inboxes.subjects()).containsOnly("Greetings to France");
        assertThat(progress("sent")).isEqualTo(members.size());
    }

    @Test
    @Order(6)
    void twoLeaveByOneClickAndALinkThatIsOnlyFetchedChangesNothing() {
        var mails = inboxes.mails();
        leaver = mails.getFirst().to();
        var stranger = suite.outreach();

        for (var mail : mails.subList(0, 2)) {
            assertThat(stranger.stranger("POST", mail.unsubscribe(), "List-Unsubscribe=One-Click")
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(stranger.stranger("GET", mails.get(2).unsubscribe(), "").statusCode())
                .isEqualTo(200);
        assertThat(stranger.stranger("GET", mails.get(0).clickOn("https://shop.example/"), "")
                        .statusCode())
                .isEqualTo(302);

        inboxes.forget();
        var second =
                World.launched(suite.outreach(), first.get("segmentId").asText(), "Once more, {{ profile.country }}");
        World.finished(suite.outreach(), second);
        assertThat(inboxes.addresses())
                .containsExactlyInAnyOrderElementsOf(mails.subList(2, mails.size()).stream()
                        .map(Inboxes.Received::to)
                        .toList());
    }

    @Test
    @Order(7)
    void theTimelineShowsWhatCameOfIt() {
        var profile = profileOf(leaver);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(eventsOf(profile)).contains("Email Sent", "Email Clicked", "Email Unsubscribed"));
    }

    @Test
    @Order(8)
    void whoIsErasedIsGoneFromAllThreeDatabases() {
        var address = inboxesOf(first).getLast();
        var profile = profileOf(address);

        assertThat(suite.profile().delete("/v1/profiles/" + profile)).isEqualTo(202);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            for (var database : List.of("profile", "segmentation", "outreach")) {
                assertThat(Traces.of(address, suite, database)).as(database).isEmpty();
            }
            assertThat(suite.text("profile", "select reader from erasure_receipt"))
                    .containsExactlyInAnyOrder("segmentation-service", "outreach-service");
        });
    }

    /** Whom a segment's preview counts and its members' stream names must be the same people. */
    private static Set<String> membersOf(String condition) {
        var preview = suite.segmentation().post("/v1/segments/preview", "{\"condition\": " + condition + "}");
        var lines = suite.segmentation()
                .lines("/v1/segments/" + World.segment(suite.segmentation(), condition) + "/members");
        assertThat(preview.get("count").asInt()).isEqualTo(lines.size() - 1);
        assertThat(lines.getLast().get("count").asInt()).isEqualTo(lines.size() - 1);
        var ids = lines.subList(0, lines.size() - 1).stream()
                .map(line -> "'" + line.get("profileId").asText() + "'")
                .toList();
        return new TreeSet<>(suite.text(
                "profile",
                "select value from identifier where kind = 'EMAIL' and profile_id in (" + String.join(",", ids) + ")"));
    }

    private static List<String> inboxesOf(JsonNode campaign) {
        return suite.outreach()
                .get("/v1/campaigns/" + campaign.get("id").asText() + "/deliveries?limit=1000")
                .get("items")
                .findValuesAsText("email");
    }

    private static long progress(String state) {
        return suite.outreach()
                .get("/v1/campaigns/" + first.get("id").asText())
                .get("progress")
                .get(state)
                .asLong();
    }

    private static String profileOf(String address) {
        return suite.profile()
                .get("/v1/profiles?email=" + address)
                .get("items")
                .get(0)
                .get("id")
                .asText();
    }

    private static List<String> eventsOf(String profile) {
        return suite.profile()
                .get("/v1/profiles/" + profile + "/events?limit=100")
                .get("items")
                .findValuesAsText("name");
    }

    private static Set<String> addresses(Set<String> customers) {
        return customers.stream().map(customer -> customer + "@example.com").collect(toSet());
    }
}
