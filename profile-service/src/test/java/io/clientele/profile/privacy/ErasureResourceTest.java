package io.clientele.profile.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.hasSize;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class ErasureResourceTest {

    private final Caller caller;
    private final Sql sql;

    ErasureResourceTest(Caller caller, Sql sql) {
        this.caller = caller;
        this.sql = sql;
    }

    @Test
    void nothingIsLeftOfWhoWantsToBeForgotten() {
        var ada = somebody("forgotten-1");
        var twin = somebody("forgotten-2");
        caller.asMarketer()
                .body(Map.of("duplicateId", twin))
                .post("/v1/profiles/" + ada + "/merges")
                .then()
                .statusCode(201);
        assertThat(mentions("forgotten-")).isNotEmpty();

        caller.asMarketer()
                .delete("/v1/profiles/" + twin)
                .then()
                .statusCode(202)
                .body("profileId", equalTo(ada))
                .body("receipts", hasSize(0))
                .body("state", equalTo("OPEN"))
                .body("awaiting", hasSize(2));

        assertThat(mentions("forgotten-")).isEmpty();
        assertThat(changes(ada)).containsExactly("erased");
        assertThat(changes(twin)).containsExactly("erased");
        caller.asMarketer().get("/v1/profiles/" + ada).then().statusCode(404);
        caller.asMarketer().get("/v1/profiles/" + twin + "/timeline").then().statusCode(404);
    }

    @Test
    void askingTwiceErasesOnce() {
        var ada = caller.profile("gone-1", Map.of());

        var first = caller.asMarketer().delete("/v1/profiles/" + ada);
        var again = caller.asMarketer().delete("/v1/profiles/" + ada);

        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.path("id").toString()).isEqualTo(first.path("id").toString());
    }

    @Test
    void whoComesAgainComesAsSomebodyNew() {
        var ada = caller.profile("gone-2", Map.of("firstName", "Ada"));
        caller.asMarketer().delete("/v1/profiles/" + ada).then().statusCode(202);

        var again = caller.profile("gone-2", Map.of());

        assertThat(again).isNotEqualTo(ada);
        caller.asMarketer().get("/v1/profiles/" + again).then().body("attributes", equalTo(Map.of()));
    }

    @Test
    void everyReaderConfirmsOnce() {
        var erasure = caller.asMarketer()
                .delete("/v1/profiles/" + caller.profile("gone-3", Map.of()))
                .header("Location");

        for (var reader : List.of("segmentation-service", "outreach-service", "outreach-service")) {
            caller.as(Tokens.SERVICE)
                    .body(Map.of("reader", reader))
                    .post(erasure + "/receipts")
                    .then()
                    .statusCode(201);
        }

        caller.asMarketer()
                .get(erasure)
                .then()
                .body("receipts.reader", contains("segmentation-service", "outreach-service"))
                .body("state", equalTo("COMPLETE"))
                .body("certificate.profiles", equalTo(1))
                .body("certificate.digest", hasLength(64));
        caller.asMarketer().get("/v1/erasures?limit=1").then().body("items[0].state", equalTo("COMPLETE"));
    }

    @Test
    void whatNeverWasIsNotFoundAndViewersForgetNobody() {
        var nobody = UUID.randomUUID();
        caller.asMarketer().delete("/v1/profiles/" + nobody).then().statusCode(404);
        caller.asMarketer().get("/v1/erasures/" + nobody).then().statusCode(404);
        caller.asMarketer()
                .body("{\"reader\":\"x\"}")
                .post("/v1/erasures/" + nobody + "/receipts")
                .then()
                .statusCode(404);
        caller.as(Tokens.VIEWER).delete("/v1/profiles/" + nobody).then().statusCode(403);
    }

    private String somebody(String userId) {
        var id = caller.asMarketer()
                .header("Idempotency-Key", userId)
                .body(Map.of(
                        "userId", userId, "email", "both@forgotten-x.example", "attributes", Map.of("name", userId)))
                .post("/v1/profiles")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        caller.asMarketer()
                .body(Map.of(
                        "batch",
                        List.of(
                                Map.of(
                                        "type",
                                        "track",
                                        "messageId",
                                        userId + "-1",
                                        "userId",
                                        userId,
                                        "event",
                                        "x",
                                        "properties",
                                        Map.of("note", userId)),
                                Map.of(
                                        "type",
                                        "track",
                                        "messageId",
                                        userId + "-2",
                                        "userId",
                                        userId,
                                        "event",
                                        "Order Completed",
                                        "properties",
                                        Map.of("order_id", userId, "total", 5)))))
                .post("/v1/batch")
                .then()
                .body("accepted", equalTo(2));
        caller.asMarketer()
                .body(Map.of("status", "GRANTED", "basis", "CONSENT", "source", userId))
                .put("/v1/profiles/" + id + "/consents/EMAIL/news")
                .then()
                .statusCode(200);
        return id;
    }

    /** The tables in which a word is still to be read; message ids are the sender's and no word of a person. */
    private List<String> mentions(String word) {
        return sql.of("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_name not in ('message', 'flyway_schema_history')""").list(row -> row.text("table_name")).stream()
                .filter(table -> sql.of("select count(*) from \"" + table + "\" t where t::text like :word")
                                .set("word", "%" + word + "%")
                                .number()
                        > 0)
                .toList();
    }

    private List<String> changes(String profile) {
        return sql.of("select kind from change where profile_id = :id")
                .set("id", UUID.fromString(profile))
                .list(row -> row.text("kind"));
    }
}
