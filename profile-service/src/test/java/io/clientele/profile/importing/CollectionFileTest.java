package io.clientele.profile.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** A file of messages, as a demo or a move from another system brings them. */
@QuarkusTest
@WithPostgres
class CollectionFileTest {

    private static final String MAPPING = "{\"kind\": \"collection\"}";

    private final Files files;
    private final Caller caller;
    private final Sql sql;

    CollectionFileTest(Files files, Caller caller, Sql sql) {
        this.files = files;
        this.caller = caller;
        this.sql = sql;
    }

    @Test
    void messagesAreTakenOnceInTheirOrderAndTheirPeopleRemembered() throws IOException {
        var file = new StringBuilder();
        for (int i = 0; i < 2500; i++) {
            file.append("""
                    {"type": "identify", "messageId": "m-%1$d", "userId": "c-%1$d", "traits": {"firstName": "N%1$d"}}
                    """.formatted(i));
        }
        file.append("""
                {"type": "track", "messageId": "o-1", "userId": "c-1", "event": "Order Completed", "timestamp": \
                "2026-03-01T10:00:00Z", "properties": {"order_id": "o-1", "currency": "EUR", "products": [{"sku": "A", \
                "quantity": 1, "price": 5}]}}

                not json
                {"type": "track", "messageId": "m-1"}
                """);

        var done = files.done(packed(file.toString()), MAPPING);

        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getLong("lines")).isEqualTo(2503);
        assertThat(done.getLong("imported")).isEqualTo(2501);
        assertThat(done.getLong("failed")).isEqualTo(2);
        assertThat(done.getLong("profilesCreated")).isEqualTo(2500);
        assertThat(done.getLong("purchasesCreated")).isEqualTo(1);
        assertThat(files.errors(done).lines().skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("2503,item,INVALID,"),
                        line -> assertThat(line).startsWith("2504,userId,INVALID,"));
        assertThat(sql.of("select count(*) from profile where import_id = :id")
                        .set("id", UUID.fromString(done.getString("id")))
                        .number())
                .isEqualTo(2500);

        var again = files.done(packed(file.toString()), MAPPING);
        assertThat(again.getLong("unchanged")).isEqualTo(2501);
        assertThat(again.getLong("imported")).isZero();
    }

    @Test
    void whatWasUndoneIsGoneAndMayComeAgain() throws IOException {
        var before = caller.profile("undo-0", Map.of());
        var file = packed("""
                {"type": "identify", "messageId": "u-0", "userId": "undo-0", "traits": {"firstName": "Ada"}}
                {"type": "identify", "messageId": "u-1", "userId": "undo-1", "traits": {"firstName": "Bob"}}
                {"type": "track", "messageId": "u-2", "userId": "undo-1", "event": "Order Completed", "properties": \
                {"order_id": "u-2", "currency": "EUR", "products": [{"sku": "UNDO", "quantity": 1, "price": 5}]}}
                """);
        var id = files.done(file, MAPPING).getString("id");

        caller.asMarketer().delete("/v1/imports/" + id).then().statusCode(200).body("state", equalTo("UNDONE"));

        assertThat(count("identifier where value = 'undo-1'")).isZero();
        assertThat(count("purchase where order_id = 'u-2'")).isZero();
        assertThat(count("product where sku = 'UNDO'")).isZero();
        caller.asMarketer().get("/v1/profiles/" + before).then().statusCode(200);
        caller.asMarketer().delete("/v1/imports/" + id).then().statusCode(200);
        assertThat(files.done(file, MAPPING).getLong("imported")).isEqualTo(3);
    }

    @Test
    void aDryRunSaysWhatWouldBeAndKeepsNothing() throws IOException {
        var file = packed("""
                {"type": "identify", "messageId": "dry-1", "userId": "dry-1", "traits": {"firstName": "Ada"}}
                """);

        var checked = files.done(file, "{\"kind\": \"collection\", \"dryRun\": true}");

        assertThat(checked.getString("state")).isEqualTo("CHECKED");
        assertThat(checked.getLong("profilesCreated")).isEqualTo(1);
        assertThat(count("identifier where value = 'dry-1'")).isZero();
        assertThat(files.done(file, MAPPING).getLong("imported")).isEqualTo(1);
    }

    @Test
    void whoIsErasedIsNoLongerInTheErrors() throws IOException {
        var ada = caller.profile("erased-in-file", Map.of());
        var done = files.done(packed("""
                {"type": "track", "messageId": "ef-1", "userId": "erased-in-file"}
                {"type": "track", "messageId": "ef-2", "userId": "kept-in-file"}
                """), MAPPING);

        caller.asMarketer().delete("/v1/profiles/" + ada).then().statusCode(202);

        assertThat(files.errors(done))
                .doesNotContain("erased-in-file")
                .contains("kept-in-file")
                .contains("1,event,INVALID");
    }

    @Test
    void aShopsOwnOrdersAreNotUndone() {
        var id = files.done("undo-x,undo-x,2026-03-01,MUG,2,4.50,DE\n").getString("id");

        caller.asMarketer().delete("/v1/imports/" + id).then().statusCode(409);
    }

    private long count(String what) {
        return sql.of("select count(*) from " + what).number();
    }

    private static byte[] packed(String text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
