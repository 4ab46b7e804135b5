package io.clientele.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class IdempotencyTest {

    private final Caller caller;
    private final Sql sql;

    IdempotencyTest(Caller caller, Sql sql) {
        this.caller = caller;
        this.sql = sql;
    }

    @Test
    void theSameRequestAgainHasTheSameAnswerAndNoSecondEffect() {
        var key = UUID.randomUUID().toString();
        var first = write(key, "once");
        var second = write(key, "once");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(notes("once")).isEqualTo(1);
    }

    @Test
    void aKeyServesOneRequestOnly() {
        var key = UUID.randomUUID().toString();
        write(key, "this");

        assertThat(write(key, "that").statusCode()).isEqualTo(422);
        assertThat(notes("that")).isZero();
    }

    @Test
    void aKeyIsFreeAgainAfterSevenDaysAndOldOnesAreForgotten() {
        var key = UUID.randomUUID().toString();
        var old = UUID.randomUUID().toString();
        write(key, "first");
        write(old, "forgotten");
        sql.of("update idempotency set recorded_at = recorded_at - interval '8 days' where key = any(:keys::text[])")
                .set("keys", List.of(key, old))
                .update();

        assertThat(write(key, "second").statusCode()).isEqualTo(201);

        assertThat(notes("second")).isEqualTo(1);
        assertThat(sql.of("select count(*) from idempotency where key = :key")
                        .set("key", old)
                        .number())
                .isZero();
    }

    @Test
    void whatFailedMayBeTriedAgainWithTheSameKey() {
        var key = UUID.randomUUID().toString();

        assertThat(write(key, "trouble").statusCode()).isEqualTo(500);
        assertThat(notes("trouble")).isZero();
        assertThat(write(key, "calm").statusCode()).isEqualTo(201);
    }

    @Test
    void eightAtOnceMakeOneNote() throws Exception {
        var key = UUID.randomUUID().toString();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var calls = Stream.<Callable<Response>>generate(() -> () -> write(key, "together"))
                    .limit(8)
                    .toList();

            var answers = threads.invokeAll(calls);

            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
            }
        }
        assertThat(notes("together")).isEqualTo(1);
    }

    private Response write(String key, String text) {
        return caller.as(Tokens.MARKETER)
                .header("Idempotency-Key", key)
                .body("{\"text\":\"" + text + "\"}")
                .post("/v1/notes");
    }

    private long notes(String text) {
        return sql.of("select count(*) from note where text = :text")
                .set("text", text)
                .number();
    }
}
