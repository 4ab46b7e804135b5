package io.clientele.profile.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Importing what was only checked, without sending the file again. */
@QuarkusTest
@WithPostgres
class RunResourceTest {

    private static final String TRIAL = Files.MAPPING.replaceFirst("\\{", "{\"dryRun\": true,");

    private final Files files;
    private final Caller caller;

    RunResourceTest(Files files, Caller caller) {
        this.files = files;
        this.caller = caller;
    }

    @Test
    void whatWasCheckedIsImportedFromTheSameFile() {
        var checked = checked("run-1,grace-run,2026-03-01,MUG,2,4.50,DE\n");
        assertThat(Files.counts(files.ended(checked))).startsWith("CHECKED lines 1 = 1");

        var run = run(checked)
                .statusCode(202)
                .body("fileName", equalTo("orders.csv"))
                .body("dryRun", equalTo(false))
                .extract();

        assertThat(run.header("Location")).endsWith("/v1/imports/" + run.<String>path("id"));
        assertThat(Files.counts(files.ended(run.path("id"))))
                .isEqualTo("DONE lines 1 = 1 + 0 + 0 + 0, created 1 people, 1 purchases, 0 refunds");
    }

    @Test
    void ofTwoWhoRunTheSameCheckOneIsRefused() {
        var checked = checked("run-2,grace-run,2026-03-01,MUG,2,4.50,DE\n");
        run(checked).statusCode(202);

        run(checked).statusCode(409).body("detail", containsString("send it again"));
    }

    @Test
    void anErasureTakesTheCheckedFilesWithIt() {
        var gone = caller.profile("gone-with-the-file", Map.of());
        var checked = checked("run-3,gone-with-the-file,2026-03-01,MUG,2,4.50,DE\n");

        caller.asMarketer().delete("/v1/profiles/" + gone).then().statusCode(202);

        run(checked).statusCode(409).body("detail", containsString("send it again"));
    }

    @Test
    void whatWasImportedIsNotRunAgain() {
        var done = files.done("run-4,grace-run,2026-03-01,MUG,2,4.50,DE\n").getString("id");

        run(done).statusCode(409).body("detail", equalTo("An import that is DONE can't be run"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        run(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void aViewerRunsNothing() {
        caller.as(Tokens.VIEWER)
                .post("/v1/imports/" + UUID.randomUUID() + "/runs")
                .then()
                .statusCode(403);
    }

    private String checked(String lines) {
        var file = (Files.HEADER + lines).getBytes(StandardCharsets.UTF_8);
        var id = files.send(file, TRIAL).statusCode(202).extract().<String>path("id");
        files.ended(id);
        return id;
    }

    private ValidatableResponse run(String id) {
        return caller.asMarketer().post("/v1/imports/" + id + "/runs").then();
    }
}
