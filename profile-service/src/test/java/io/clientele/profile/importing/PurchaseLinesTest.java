package io.clientele.profile.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the lines of a shop's file. */
@QuarkusTest
@WithPostgres
class PurchaseLinesTest {

    private final Files files;
    private final Caller caller;
    private final Sql sql;
    private String x;

    PurchaseLinesTest(Files files, Caller caller, Sql sql) {
        this.files = files;
        this.caller = caller;
        this.sql = sql;
    }

    /** Sets orders and people of a test apart from those of others. */
    @BeforeEach
    void apart() {
        x = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void anOrderIsPutTogetherFromAllOverTheFile() {
        var done = files.done("""
                1-%1$s,ada-%1$s,2026-03-01T12:00:00,MUG,2,4.505,Germany
                2-%1$s,bob-%1$s,2026-03-02,BOX,1,10,France
                1-%1$s,ada-%1$s,2026-03-01T09:00:00,MUG,2,4.505,Austria
                1-%1$s,ada-%1$s,2026-03-01T10:00:00,MUG,2,4.505,Austria
                """.formatted(x));

        assertThat(Files.counts(done))
                .isEqualTo("DONE lines 4 = 4 + 0 + 0 + 0, created 2 people, 2 purchases, 0 refunds");
        var purchase = purchasesOf("ada-" + x);
        assertThat(purchase.getList("items")).hasSize(1);
        assertThat(purchase.getInt("items[0].total.amount")).isEqualTo(2703);
        assertThat(purchase.getList("items[0].lines")).hasSize(3);
        assertThat(purchase.getString("items[0].occurredAt")).isEqualTo("2026-03-01T08:00:00Z");
        assertThat(profile("ada-" + x).getString("attributes.country")).isEqualTo("Austria");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var lines =
                "1-%1$s,ada-%1$s,2026-03-01,MUG,2,4.50,DE\n2-%1$s,ada-%1$s,2026-03-02,MUG,-2,4.50,DE\n".formatted(x);
        assertThat(Files.counts(files.done(lines)))
                .isEqualTo("DONE lines 2 = 2 + 0 + 0 + 0, created 1 people, 1 purchases, 1 refunds");
        var told = told("ada-" + x);

        assertThat(Files.counts(files.done(lines)))
                .isEqualTo("DONE lines 2 = 0 + 2 + 0 + 0, created 0 people, 0 purchases, 0 refunds");
        assertThat(told("ada-" + x)).isEqualTo(told);
    }

    @Test
    void anOrderThatChangedIsReplacedWhole() {
        files.done("1-%1$s,ada-%1$s,2026-03-01,MUG,2,4.50,DE\n1-%1$s,ada-%1$s,2026-03-01,BOX,1,9,DE\n".formatted(x));

        var done = files.done("1-%1$s,ada-%1$s,2026-03-01,MUG,1,4.50,DE\n".formatted(x));

        assertThat(Files.counts(done))
                .isEqualTo("DONE lines 1 = 1 + 0 + 0 + 0, created 0 people, 0 purchases, 0 refunds");
        assertThat(purchasesOf("ada-" + x).getList("items[0].lines")).hasSize(1);
    }

    @Test
    void whatCameBackInTheSameOrderIsARefundOfItsOwn() {
        files.done(
                "1-%1$s,ada-%1$s,2026-03-01,MUG,3,4.50,DE\n1-%1$s,ada-%1$s,2026-03-04,MUG,-1,4.50,DE\n".formatted(x));

        var purchases = purchasesOf("ada-" + x);
        assertThat(purchases.getList("items.refund")).containsExactly(true, false);
        assertThat(purchases.getList("items.total.amount")).containsExactly(450, 1350);
        assertThat(purchases.getFloat("items[0].lines[0].quantity")).isEqualTo(1);
    }

    @Test
    void aDryRunSaysWhatWouldBeAndKeepsNothing() {
        var lines = "1-%1$s,ada-%1$s,2026-03-01,MUG,2,4.50,DE\n2-%1$s,bob-%1$s,2026-03-01,MUG,x,4.50,DE\n".formatted(x);

        var done = files.done(lines, Files.MAPPING.replaceFirst("\\{", "{\"dryRun\": true, "));

        assertThat(Files.counts(done))
                .isEqualTo("CHECKED lines 2 = 1 + 0 + 0 + 1, created 1 people, 1 purchases, 0 refunds");
        caller.asMarketer()
                .queryParam("userId", "ada-" + x)
                .get("/v1/profiles")
                .then()
                .statusCode(200);
        assertThat(sql.of("select count(*) from identifier where value = :v")
                        .set("v", "ada-" + x)
                        .number())
                .isZero();
        assertThat(sql.of("select count(*) from order_owner where order_id = :v")
                        .set("v", "1-" + x)
                        .number())
                .isZero();
    }

    @Test
    void assumedConsentsNeverReplaceADecision() {
        var ada = caller.profile("ada-" + x, Map.of());
        caller.asMarketer()
                .body(Map.of("status", "REVOKED", "basis", "CONSENT"))
                .put("/v1/profiles/" + ada + "/consents/EMAIL/news")
                .then()
                .statusCode(200);

        files.done("""
                1-%1$s,ada-%1$s,2026-03-01,MUG,2,4.50,DE
                2-%1$s,bob-%1$s,2026-03-05,MUG,2,4.50,DE
                3-%1$s,bob-%1$s,2026-03-01,MUG,2,4.50,DE
                """.formatted(x));

        assertThat(consentOf("ada-" + x)).isEqualTo("REVOKED");
        assertThat(consentOf("bob-" + x)).isEqualTo("GRANTED");
    }

    private UUID idOf(String userId) {
        return sql.of("select profile_id from identifier where kind = 'USER_ID' and value = :value")
                .set("value", userId)
                .one(row -> row.uuid("profile_id"))
                .orElseThrow();
    }

    private JsonPath profile(String userId) {
        return caller.asMarketer().get("/v1/profiles/" + idOf(userId)).jsonPath();
    }

    private JsonPath purchasesOf(String userId) {
        return caller.asMarketer()
                .get("/v1/profiles/" + idOf(userId) + "/purchases")
                .jsonPath();
    }

    private String consentOf(String userId) {
        return sql.of("select status from consent where profile_id = :id")
                .set("id", idOf(userId))
                .one(row -> row.text("status"))
                .orElse("none");
    }

    private long told(String userId) {
        return sql.of("select count(*) from change where profile_id = :id")
                .set("id", idOf(userId))
                .number();
    }
}
