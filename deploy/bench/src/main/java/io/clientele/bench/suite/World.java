package io.clientele.bench.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** A shop that sold gifts from England in 2011, and what its people do. */
public final class World {

    public static final String MAPPING = """
            {"kind": "purchase-lines",
             "columns": {"orderId": "InvoiceNo", "sku": "StockCode", "productName": "Description", "quantity": "Quantity",
                         "unitPrice": "UnitPrice", "occurredAt": "InvoiceDate", "userId": "CustomerID", "country": "Country"},
             "constants": {"currency": "GBP", "email": "{userId}@example.com", "zone": "Europe/London",
                           "refundWhen": "orderId starts with C"},
             "consents": [{"channel": "EMAIL", "topic": "newsletter", "status": "GRANTED", "basis": "SOFT_OPT_IN", "source": "checkout"}]}""";

    private static final String LETTER = """
            <p>Dear {{ profile.firstName | default: 'friend' }} in {{ profile.country }},</p>\
            <p><a href='https://shop.example/news'>https://shop.example/</a></p>""";

    private World() {}

    public static Map<String, String> settings(String relay) {
        return Map.of(
                "CLIENTELE_CLOCK", "2011-12-10T00:00:00Z",
                "CLIENTELE_SMTP", relay,
                "CLIENTELE_SHOP_NAME", "Gifts of England",
                "CLIENTELE_SHOP_SENDER", "hello@gifts.example",
                "CLIENTELE_SHOP_POSTAL_ADDRESS", "1 High Street, London",
                "CLIENTELE_SHOP_ZONE", "Europe/London",
                "CLIENTELE_SHOP_CURRENCY", "GBP");
    }

    public static JsonNode imported(Api profile) {
        var id = profile.upload("/v1/imports", SharedData.file(OnlineRetail.NAME), MAPPING)
                .get("id")
                .asText();
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> ended(profile, id));
        return profile.get("/v1/imports/" + id);
    }

    public static Map<String, Long> counts(JsonNode done) {
        var counts = new TreeMap<String, Long>();
        for (var name : new String[] {
            "lines",
            "imported",
            "unchanged",
            "skipped",
            "failed",
            "profilesCreated",
            "purchasesCreated",
            "refundsCreated"
        }) {
            counts.put(name, done.get(name).asLong());
        }
        return counts;
    }

    /** Waits until segmentation-service has read all that profile-service has told. */
    public static void caughtUp(RunningSuite suite) {
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> {
                    assertThat(suite.number("profile", "select count(*) from change_unnumbered"))
                            .isZero();
                    var told = suite.text("profile", "select position from feed_head");
                    assertThat(suite.text("segmentation", "select split_part(position, '-', -1) from reading.reader"))
                            .isEqualTo(told);
                    assertThat(suite.number("segmentation", "select count(*) from reading.habit_due"))
                            .isZero();
                });
    }

    public static String segment(Api segmentation, String condition) {
        var name = "Segment " + System.nanoTime();
        return segmentation
                .post("/v1/segments", "{\"name\": \"" + name + "\", \"condition\": " + condition + "}")
                .get("id")
                .asText();
    }

    public static JsonNode launched(Api outreach, String segment, String subject) {
        return launched(outreach, segment, LETTER, subject, 500);
    }

    public static JsonNode launched(Api outreach, String segment, String html, String subject, int ratePerSecond) {
        var template = outreach.post("/v1/templates", """
                {"name": "Letter", "subject": "%s", "html": "%s", "language": "en"}""".formatted(subject, html));
        var campaign = outreach.post("/v1/campaigns", """
                {"name": "%s", "segmentId": "%s", "templateId": "%s", "topic": "newsletter", "ratePerSecond": %d}""".formatted(
                        subject, segment, template.get("id").asText(), ratePerSecond));
        return outreach.post("/v1/campaigns/" + campaign.get("id").asText() + "/launch", "");
    }

    /** Patient with a service that was killed and does not answer again yet. */
    public static void finished(Api outreach, JsonNode campaign) {
        await().atMost(Duration.ofMinutes(10))
                .ignoreException(UncheckedIOException.class)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> outreach.get("/v1/campaigns/" + campaign.get("id").asText())
                        .get("state")
                        .asText()
                        .equals("FINISHED"));
    }

    static boolean ended(Api profile, String id) {
        var state = profile.get("/v1/imports/" + id).get("state").asText();
        assertThat(state).isNotEqualTo("FAILED");
        return state.equals("DONE");
    }
}
