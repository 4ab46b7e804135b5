package io.clientele.suite;

import static io.clientele.suite.Door.assertProblem;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.bench.suite.Api;
import io.clientele.bench.suite.RunningSuite;
import io.clientele.bench.suite.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent by mistake is refused with the reason, and leaves no row behind. */
@ExtendWith(EmptySuite.class)
class GarbageIT {

    static final List<Door> DOORS = Door.ONE_OF_EACH_SERVICE;

    private static RunningSuite suite;
    private static Set<String> before;

    @TempDir
    Path folder;

    @BeforeAll
    static void start(RunningSuite running) {
        suite = running;
        before = Rows.settled(suite);
    }

    @AfterEach
    void nothingIsHalfWritten() {
        assertThat(Rows.of(suite)).filteredOn(GarbageIT::isNoMemoryOfAnImport).isSubsetOf(before);
    }

    @ParameterizedTest
    @FieldSource("DOORS")
    void aBrokenBodyIsA400(Door door) {
        var bodies = List.of(
                "", "null", "[]", "7", "{", "{}}", "\0", "[".repeat(100_000), "{\"a\": \"\\ud800\"}", "{\"a\": 1}");

        for (var body : bodies) {
            assertProblem(door.post(suite, body), 400);
        }
    }

    @ParameterizedTest
    @FieldSource("DOORS")
    void aFieldThatNobodyKnowsIsA400ThatNamesIt(Door door) {
        var answer = door.postBodyWith(suite, "\"Eve\", \"nonsense\": 1");

        assertProblem(answer, 400);
        assertThat(answer.body()).contains("nonsense");
    }

    @ParameterizedTest
    @FieldSource("DOORS")
    void aNulInATextIsA400(Door door) {
        var answer = door.postBodyWith(suite, "\"Eve\\u0000\"");

        assertProblem(answer, 400);
        assertThat(answer.body()).contains("is not a valid String");
    }

    @ParameterizedTest
    @FieldSource("DOORS")
    void whatIsNoJsonIsA415(Door door) {
        assertProblem(door.post(door.service().apply(suite), "name\nEve\n", "text/csv"), 415);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aGigabyteOfJsonIsRefusedAtOnceAndHeldByNobody(boolean announced) throws Exception {
        var profile = suite.profile();
        Flood.into(profile, "/v1/batch", 64L << 20, announced); // whatever has to be loaded is
        var resident = suite.processes().residentMegabytes("profile-service");

        var flood = Flood.into(profile, "/v1/batch", 1L << 30, announced);

        assertThat(flood.status()).isEqualTo(413);
        assertThat(flood.untilAnswered()).isLessThan(Duration.ofSeconds(10));
        assertThat(suite.processes().residentMegabytes("profile-service") - resident)
                .isLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 45_000})
    void aFileThatIsNotInTheEncodingItIsSaidToBeInFailsWithTheLine(int line) throws IOException {
        var file = folder.resolve("orders.csv");
        try (var out = Files.newBufferedWriter(file, ISO_8859_1)) {
            out.write("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n");
            for (int at = 2; at <= 50_000; at++) {
                out.write("%1$d,85123A,%2$s,6,2010-12-01 08:26:00,2.55,%1$d,France\n"
                        .formatted(at, at == line ? "CAF\u00c9" : "HEART"));
            }
        }

        var said = World.MAPPING.replaceFirst("\\{", "{\"encoding\": \"UTF-8\", ");
        assertThat(whyNotImported(file, said)).isEqualTo("Line " + line + " is not in UTF-8");
    }

    @Test
    void aFileWithoutItsColumnsIsRefusedByTheirNames() throws IOException {
        var file =
                Files.writeString(folder.resolve("orders.csv"), "InvoiceNo,StockCode,Description,Quantity\n1,2,3,4\n");

        assertThat(whyNotImported(file, World.MAPPING))
                .isEqualTo(
                        "The file has no column Country, CustomerID, InvoiceDate, UnitPrice; it has InvoiceNo, StockCode, Description, Quantity");
    }

    /** Refused at once, or when somebody has read that far. */
    private static String whyNotImported(Path file, String mapping) {
        var profile = suite.profile();
        var answer = profile.offer("/v1/imports", file, mapping);
        if (answer.statusCode() == 400) {
            return Api.tree(answer.body()).get("errors").get(0).get("message").asText();
        }
        var path = answer.headers().firstValue("Location").orElseThrow();
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> profile.get(path),
                        failed -> failed.get("state").asText().equals("FAILED"))
                .get("failedBecause")
                .asText();
    }

    /** That there was an import which failed is remembered, and nothing of what it held. */
    private static boolean isNoMemoryOfAnImport(String row) {
        return !row.startsWith("profile public.import ");
    }
}
