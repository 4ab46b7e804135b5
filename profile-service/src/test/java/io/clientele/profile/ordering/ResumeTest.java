package io.clientele.profile.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.clientele.profile.importing.Files;
import io.clientele.profile.intake.Uploads;
import io.clientele.profile.job.Job;
import io.clientele.profile.job.Jobs;
import io.clientele.profile.job.Step;
import io.clientele.profile.mapping.Mapping;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever is killed while importing, and wherever: another goes on, and every line is counted once. */
@QuarkusTest
@WithPostgres
class ResumeTest {

    private static final int ORDERS = 9_000;

    private final Files files;
    private final ObjectMapper json;
    private final Staging staging;
    private final Sifting sifting;
    private final People people;
    private final Recording recording;
    private final Uploads uploads;
    private final Caller caller;
    private final Sql sql;
    private UUID id;
    private String x;

    ResumeTest(
            Files files,
            ObjectMapper json,
            Staging staging,
            Sifting sifting,
            People people,
            Recording recording,
            Uploads uploads,
            Caller caller,
            Sql sql) {
        this.files = files;
        this.json = json;
        this.staging = staging;
        this.sifting = sifting;
        this.people = people;
        this.recording = recording;
        this.uploads = uploads;
        this.caller = caller;
        this.sql = sql;
    }

    /** Taken in, and leased to us before anybody else sees it. */
    @BeforeEach
    void ours() throws Exception {
        x = UUID.randomUUID().toString().substring(0, 8);
        id = UUID.randomUUID();
        var text = new StringBuilder(Files.HEADER);
        for (int line = 0; line < 3; line++) {
            for (int order = 0; order < ORDERS; order++) {
                var quantity = order == 7 && line == 2 ? "x" : "1";
                text.append("%s-%d,%s-%d,2026-03-01,MUG,%s,2,DE\n".formatted(x, order, x, order % 100, quantity));
            }
        }
        java.nio.file.Files.writeString(uploads.of(id), text, StandardCharsets.UTF_8);
        sql.of("""
                        insert into import (id, state, kind, file_name, mapping, bytes, created_by, created_at, token,
                            leased_until)
                        values (:id, 'RUNNING', 'purchase-lines', 'x', :mapping::jsonb, 1, 'test', now(), 1, 'infinity')""").set("id", id).set("mapping", Files.MAPPING).update();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void theServiceIsKilledAfter(Step step) throws Exception {
        workUntil(step);

        assertExact(abandoned());
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void theDatabaseIsKilledAfter(Step step) throws Exception {
        workUntil(step);
        QuarkusTransaction.requiringNew().run(this::empty);

        assertExact(abandoned());
    }

    /** Orders wait for us between the first page and the last, and by then what was staged is gone. */
    @Test
    void theDatabaseIsKilledBetweenTwoPages() {
        QuarkusTransaction.requiringNew().timeout(600).run(() -> {
            sql.of("lock table order_owner in exclusive mode").update();
            handOver();
            await().atMost(Duration.ofMinutes(2)).until(() -> waiting("order_owner") > 0);
            empty();
        });

        assertExact(files.ended(id.toString()));
        assertThat(sql.of("select token from import where id = :id")
                        .set("id", id)
                        .number())
                .isGreaterThan(2); // whoever saw nothing left did not take it for the end
    }

    @Test
    void aBuyerIsMergedAndAnotherErasedMeanwhile() throws Exception {
        workUntil(Step.PEOPLE);
        var survivor = caller.profile(x, Map.of());
        caller.asMarketer()
                .body(Map.of("duplicateId", profileOf(x + "-1")))
                .post("/v1/profiles/" + survivor + "/merges")
                .then()
                .statusCode(201);
        caller.asMarketer().delete("/v1/profiles/" + profileOf(x + "-2")).then().statusCode(202);

        var done = abandoned();

        var each = ORDERS / 100;
        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getLong("skipped")).isEqualTo(3 * each);
        assertThat(done.getLong("purchasesCreated")).isEqualTo(ORDERS - 1 - each);
        assertThat(sql.of("select count(*) from purchase where profile_id = :id")
                        .set("id", UUID.fromString(survivor))
                        .number())
                .isEqualTo(each);
    }

    @Test
    void whoLostTheLeaseWritesNothingMore() throws Exception {
        sql.of("update import set token = 2 where id = :id").set("id", id).update();

        assertThatThrownBy(() -> workUntil(Step.STAGING)).isInstanceOf(Jobs.LeaseLost.class);
        assertThat(sql.of("select count(*) from import_line where import_id = :id")
                        .set("id", id)
                        .number())
                .isZero();
        assertExact(abandoned());
    }

    private void workUntil(Step step) throws Exception {
        var job = job();
        job = staging.stage(job);
        if (step != Step.STAGING) {
            job = sifting.sift(job);
        }
        if (step == Step.PEOPLE || step == Step.RECORDING) {
            job = people.resolve(job, staging.reader(job));
        }
        if (step == Step.RECORDING) {
            recording.keep(job, recording.after("", job, staging.reader(job)));
        }
    }

    private Job job() throws Exception {
        var mapping = json.readValue(Files.MAPPING, Mapping.class);
        return new Job(id, 1, mapping, Step.STAGING, 0, 0, "", Instant.now());
    }

    /** As a crash of the database leaves unlogged tables. */
    private void empty() {
        sql.of("delete from import_line where import_id = :id").set("id", id).update();
        sql.of("delete from import_person where import_id = :id").set("id", id).update();
    }

    private long waiting(String table) {
        return sql.of("select count(*) from pg_locks where not granted and relation = :table::regclass")
                .set("table", table)
                .number();
    }

    private UUID profileOf(String userId) {
        return sql.of("select profile_id from identifier where kind = 'USER_ID' and value = :userId")
                .set("userId", userId)
                .one(row -> row.uuid("profile_id"))
                .orElseThrow();
    }

    private JsonPath abandoned() {
        handOver();
        return files.ended(id.toString());
    }

    private void handOver() {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.of("update import set leased_until = now() where id = :id")
                        .set("id", id)
                        .update());
    }

    private void assertExact(JsonPath done) {
        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(done.getLong("lines")).isEqualTo(3 * ORDERS);
        assertThat(done.getLong("imported")).isEqualTo(3 * (ORDERS - 1));
        assertThat(done.getLong("failed")).isEqualTo(3);
        assertThat(done.getLong("profilesCreated")).isEqualTo(100);
        assertThat(done.getLong("purchasesCreated")).isEqualTo(ORDERS - 1);
        assertThat(sql.of("select count(*) from purchase where import_id = :id")
                        .set("id", id)
                        .number())
                .isEqualTo(ORDERS - 1);
    }
}
