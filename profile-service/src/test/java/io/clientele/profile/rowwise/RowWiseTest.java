package io.clientele.profile.rowwise;

import static io.clientele.profile.importing.Files.PEOPLE;
import static io.clientele.profile.importing.Files.counts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.clientele.profile.importing.Files;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of people, orders, events, contacts and products, a row each. */
@QuarkusTest
@WithPostgres
class RowWiseTest {

    private final Files files;
    private final Caller caller;
    private String x;

    RowWiseTest(Files files, Caller caller) {
        this.files = files;
        this.caller = caller;
    }

    @BeforeEach
    void apart() {
        x = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void peopleAreBroughtInOnceAndChangedByWhatIsNew() {
        var file = """
                no,mail,first,born,city
                %1$s-1,ada-%1$s@example.org,Ada,1/5/2533,Bangkok
                %1$s-2,,สมชาย,๑๙๙๐-๐๒-๐๓,
                ,,Nobody,,
                %1$s-3,not an address,Eve,,
                %1$s-1,,,,Chiang Mai
                """.formatted(x);

        var first = files.whole(file, PEOPLE);
        assertThat(counts(first)).isEqualTo("DONE lines 5 = 3 + 0 + 1 + 1, created 2 people, 0 purchases, 0 refunds");
        profile("-1")
                .body("items[0].attributes.city", equalTo("Chiang Mai"))
                .body("items[0].attributes.country", equalTo("TH"))
                .body("items[0].attributes.nickname", equalTo("Khun Ada"))
                .body("items[0].attributes.birthDate", equalTo("1990-05-01"))
                .body("items[0].email", equalTo("ada-%s@example.org".formatted(x)));
        profile("-2")
                .body("items[0].attributes.firstName", equalTo("สมชาย"))
                .body("items[0].attributes.birthDate", equalTo("1990-02-03"));
        assertThat(files.errors(first)).contains("5,mail,INVALID,").contains("%s-3,not an address,Eve,,".formatted(x));

        assertThat(counts(files.whole(file, PEOPLE)))
                .isEqualTo("DONE lines 5 = 0 + 3 + 1 + 1, created 0 people, 0 purchases, 0 refunds");
        var third = files.whole(file.replace("Chiang Mai", "Phuket"), PEOPLE);
        assertThat(third.getLong("profilesChanged")).isEqualTo(1);
        assertThat(third.getLong("unchanged")).isEqualTo(1); // the two rows of one person are said together
    }

    @Test
    void aNoIsNoYesByAFile() {
        var id = caller.profile(x + "-1", Map.of());
        caller.asMarketer()
                .body(Map.of("status", "DENIED", "basis", "CONSENT"))
                .put("/v1/profiles/" + id + "/consents/EMAIL/news")
                .then()
                .statusCode(200);

        files.whole("no,mail,first,born,city\n%s-1,,Ada,,\n".formatted(x), PEOPLE);

        caller.asMarketer()
                .get("/v1/profiles/" + id + "/consents")
                .then()
                .body("items.status", equalTo(List.of("DENIED")));
    }

    @Test
    void anOrderARowHasATotalAndNoLines() {
        var mapping = """
                {"kind": "purchases",
                 "columns": {"orderId": "order", "userId": "who", "occurredAt": "when", "total": "total", "tier": "tier"},
                 "constants": {"currency": "THB", "zone": "Asia/Bangkok", "refundWhen": "total below 0"}}""";
        var file = """
                order,who,when,total,tier
                %1$s-1,%1$s,2569-03-01 10:00,"๑,๒๓๔.๕๐",gold
                %1$s-2,%1$s,2026-03-02,-10,gold
                %1$s-3,%1$s,2026-03-03,"1,234",gold
                %1$s-1,%1$s,2026-03-01 10:00,1240.00,gold
                """.formatted(x);

        var first = files.whole(file, mapping);
        assertThat(counts(first)).isEqualTo("DONE lines 4 = 3 + 0 + 0 + 1, created 1 people, 1 purchases, 1 refunds");
        assertThat(files.errors(first)).contains("say what the decimal sign is");
        caller.asMarketer()
                .get("/v1/profiles/" + profile("").extract().path("items[0].id") + "/purchases")
                .then()
                .body("items.total.amount", equalTo(List.of(1000, 124_000)))
                .body("items.occurredOn", equalTo(List.of("2026-03-02", "2026-03-01")))
                .body("items[0].lines", hasSize(0));

        assertThat(counts(files.whole(file, mapping))).startsWith("DONE lines 4 = 0 + 3 + 0 + 1");
    }

    @Test
    void eventsAreTakenOnceWhateverTheirPeopleAreCalled() {
        var mapping = """
                {"kind": "events",
                 "columns": {"email": "mail", "event": "what", "occurredAt": "when", "stars": "stars", "code": "code"}}""";
        var file = """
                mail,what,when,stars,code
                eve-%1$s@example.org,Shop Visited,2026-03-01T10:00:00Z,5,007
                eve-%1$s@example.org,Shop Visited,2026-03-02T10:00:00Z,4.5,x
                eve-%1$s@example.org,Contact Recorded,2026-03-02T11:00:00Z,,
                ,Shop Visited,2026-03-02T10:00:00Z,,
                eve-%1$s@example.org,Shop Visited,2126-03-02T10:00:00Z,,
                """.formatted(x);

        var first = files.whole(file, mapping);
        assertThat(counts(first)).isEqualTo("DONE lines 5 = 2 + 0 + 1 + 2, created 1 people, 0 purchases, 0 refunds");
        assertThat(first.getLong("eventsCreated")).isEqualTo(2);
        assertThat(files.errors(first)).contains("4,kind,INVALID").contains("6,when,INVALID");
        var id = caller.asMarketer()
                .get("/v1/profiles?email=eve-%s@example.org".formatted(x))
                .then()
                .extract()
                .path("items[0].id");
        caller.asMarketer()
                .get("/v1/profiles/" + id + "/events")
                .then()
                .body("items.name", equalTo(List.of("Shop Visited", "Shop Visited")))
                .body("items[1].properties.stars", equalTo(5))
                .body("items[1].properties.code", equalTo("007"));

        assertThat(counts(files.whole(file, mapping))).startsWith("DONE lines 5 = 0 + 2 + 1 + 2");
    }

    @Test
    void contactsAreContacts() {
        var mapping = """
                {"kind": "contacts", "columns": {"userId": "who", "occurredAt": "when", "kind": "kind", "channel": "channel",
                 "handledBy": "by", "note": "note"}, "constants": {"timeFormat": "d/M/yyyy H:mm", "zone": "Asia/Bangkok"}}""";
        var done = files.whole("""
                who,when,kind,channel,by,note
                %1$s,1/3/2569 9:30,inquiry,LINE,Nok,ถามเรื่องกรอบรูป
                %1$s,1/3/2569 9:30,gossip,LINE,Nok,x
                """.formatted(x), mapping);

        assertThat(counts(done)).startsWith("DONE lines 2 = 1 + 0 + 0 + 1");
        assertThat(files.errors(done)).contains("3,kind,INVALID");
        caller.asMarketer()
                .get("/v1/profiles/" + profile("").extract().path("items[0].id") + "/contacts")
                .then()
                .body("items[0].kind", equalTo("INQUIRY"))
                .body("items[0].channel", equalTo("LINE"))
                .body("items[0].handledBy", equalTo("Nok"))
                .body("items[0].note", equalTo("ถามเรื่องกรอบรูป"))
                .body("items[0].occurredAt", equalTo("2026-03-01T02:30:00Z"));
    }

    @Test
    void productsSayWhatWasSold() {
        files.done("%1$s-o,%1$s,2026-03-01,%1$s-MUG,2,4.50,DE\n".formatted(x));
        var mapping = """
                {"kind": "products", "columns": {"sku": "sku", "name": "name", "category": "category", "kind": "kind"}}""";
        var file = """
                sku,name,category,kind
                %1$s-MUG,Mug,Kitchen,tailored
                %1$s-NEW,New,,
                %1$s-BAD,Bad,,nonsense
                """.formatted(x);

        var first = files.whole(file, mapping);
        assertThat(counts(first)).startsWith("DONE lines 3 = 2 + 0 + 0 + 1");
        assertThat(first.getLong("productsCreated")).isEqualTo(1);
        assertThat(first.getLong("productsChanged")).isEqualTo(1);
        caller.asMarketer()
                .get("/v1/products?query=" + x)
                .then()
                .body("items.sku", hasItems(x + "-MUG", x + "-NEW"))
                .body("items.find { it.sku == '%s-MUG' }.kind".formatted(x), equalTo("TAILORED"));
        assertThat(counts(files.whole(file, mapping))).startsWith("DONE lines 3 = 0 + 2 + 0 + 1");
    }

    private ValidatableResponse profile(String which) {
        return caller.asMarketer()
                .get("/v1/profiles?userId=" + x + which)
                .then()
                .statusCode(200);
    }
}
