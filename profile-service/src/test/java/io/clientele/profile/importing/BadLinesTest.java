package io.clientele.profile.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of lines that can't be imported. */
@QuarkusTest
@WithPostgres
class BadLinesTest {

    private final Files files;
    private final Caller caller;
    private final Sql sql;
    private String x;

    BadLinesTest(Files files, Caller caller, Sql sql) {
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
    void oneBadLineKeepsItsWholeOrderOutAndSaysWhy() {
        var done = files.done("""
                1-%1$s,ada-%1$s,2026-03-01,MUG,2,4.50,DE
                1-%1$s,ada-%1$s,2026-03-01,"B,OX",two,9,DE
                2-%1$s,ada-%1$s,2026-03-01,MUG,1,4.50,DE
                3-%1$s,,2026-03-01,MUG,1,4.50,DE
                4-%1$s,ada-%1$s,2026-03-01,MUG
                5-%1$s,ada-%1$s,2026-03-01,MUG,1,4.50,DE
                5-%1$s,bob-%1$s,2026-03-01,MUG,1,4.50,DE
                ,cleo-%1$s,2026-03-01,MUG,1,4.50,DE
                """.formatted(x));

        assertThat(Files.counts(done))
                .isEqualTo("DONE lines 8 = 1 + 0 + 1 + 6, created 1 people, 1 purchases, 0 refunds");
        assertThat(files.errors(done).lines())
                .containsExactly(
                        "line,column,code,message,no,who,when,sku,qty,price,country",
                        "2,,ORDER_INCOMPLETE,Another line of order 1-%1$s is not valid,1-%1$s,ada-%1$s,2026-03-01,MUG,2,4.50,DE"
                                .formatted(x),
                        "3,qty,INVALID,quantity is not a number such as 12.50,1-%1$s,ada-%1$s,2026-03-01,\"B,OX\",two,9,DE"
                                .formatted(x),
                        "6,,COLUMNS,\"The row has 4 columns, the header 7\",4-%1$s,ada-%1$s,2026-03-01,MUG,,,"
                                .formatted(x),
                        "7,,SEVERAL_PEOPLE,The lines of order 5-%1$s name several people,5-%1$s,ada-%1$s,2026-03-01,MUG,1,4.50,DE"
                                .formatted(x),
                        "8,,SEVERAL_PEOPLE,The lines of order 5-%1$s name several people,5-%1$s,bob-%1$s,2026-03-01,MUG,1,4.50,DE"
                                .formatted(x),
                        "9,no,MISSING,orderId is missing,,cleo-%1$s,2026-03-01,MUG,1,4.50,DE".formatted(x));
    }

    /** Each would break the database's bounds, or the way in which rows wait, and so the whole import. */
    @Test
    void whatIsTooLongOrHoldsControlCharactersIsTheFaultOfItsLineAlone() {
        var done = files.done("%3$s,ada-%1$s,2026-03-01,MUG,1,2,DE\n1-%1$s,ada-%1$s,2026-03-01,%3$s,1,2,DE\n"
                        .formatted(x, null, "x".repeat(501))
                + "2-%1$s,ada-%1$s,2026-03-01,MUG,1,2,%2$s\n".formatted(x, "x".repeat(10_001))
                + "3-%1$s,ada-%1$s,2026-03-01,MU\u001fG,1,2,DE\n".formatted(x)
                + "4-%1$s,ada-%1$s,2026-03-01,MUG,1,2,DE\n".formatted(x));

        assertThat(Files.counts(done)).startsWith("DONE lines 5 = 1 + 0 + 0 + 4");
        assertThat(files.errors(done).lines().skip(1))
                .extracting(line -> line.split(",")[2])
                .containsExactly("INVALID", "INVALID", "TOO_LONG", "CONTROL");
    }

    @Test
    void whoIsErasedIsNoLongerInTheErrors() {
        var done = files.done("""
                1-%1$s,ada-%1$s,2026-03-01,MUG,2,4.50,DE
                2-%1$s,ada-%1$s,2026-03-01,MUG,x,4.50,DE
                3-%1$s,bob-%1$s,2026-03-01,MUG,x,4.50,DE
                """.formatted(x));

        caller.asMarketer().delete("/v1/profiles/" + idOf("ada-" + x)).then().statusCode(202);

        assertThat(files.errors(done))
                .doesNotContain("ada-" + x)
                .contains("bob-" + x)
                .contains("3,qty,INVALID");
    }

    @Test
    void anOrderOfAnotherFails() {
        files.done("1-%1$s,ada-%1$s,2026-03-01,MUG,2,4.50,DE\n".formatted(x));

        var done = files.done("1-%1$s,bob-%1$s,2026-03-01,MUG,2,4.50,DE\n".formatted(x));

        assertThat(Files.counts(done)).startsWith("DONE lines 1 = 0 + 0 + 0 + 1");
        assertThat(files.errors(done)).contains("ORDER_OF_ANOTHER");
    }

    @Test
    void aFileInAnotherEncodingThanWasSaidFailsAtItsLineAndKeepsNothing() {
        var good = "1-%1$s,ada-%1$s,2026-03-01,MUG,2,4.50,DE\n".formatted(x);
        var text = Files.HEADER + good.repeat(30_000) + good.replace("MUG", "TÜR");

        var done = files.done(
                text.getBytes(StandardCharsets.ISO_8859_1),
                Files.MAPPING.replaceFirst("\\{", "{\"encoding\": \"UTF-8\","));

        assertThat(done.getString("state")).isEqualTo("FAILED");
        assertThat(done.getString("failedBecause")).isEqualTo("Line 30002 is not in UTF-8");
        assertThat(sql.of("select count(*) from identifier where value = :v")
                        .set("v", "ada-" + x)
                        .number())
                .isZero();
    }

    private UUID idOf(String userId) {
        return sql.of("select profile_id from identifier where kind = 'USER_ID' and value = :value")
                .set("value", userId)
                .one(row -> row.uuid("profile_id"))
                .orElseThrow();
    }
}
