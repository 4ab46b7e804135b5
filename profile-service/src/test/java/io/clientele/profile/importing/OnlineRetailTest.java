package io.clientele.profile.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The UCI Online Retail data, whole; that it changes nothing the second time is seen where all services run. */
@QuarkusTest
@WithPostgres
class OnlineRetailTest {

    private static final String FILE = "shared/data/online_retail/online_retail.csv.gz";

    static final String MAPPING = """
            {"kind": "purchase-lines",
             "columns": {"orderId": "InvoiceNo", "sku": "StockCode", "productName": "Description", "quantity": "Quantity",
                         "unitPrice": "UnitPrice", "occurredAt": "InvoiceDate", "userId": "CustomerID", "country": "Country"},
             "constants": {"currency": "GBP", "email": "{userId}@example.com", "zone": "Europe/London",
                           "refundWhen": "orderId starts with C"},
             "consents": [{"channel": "EMAIL", "topic": "newsletter", "status": "GRANTED", "basis": "SOFT_OPT_IN",
                           "source": "checkout"}]}""";

    private final Caller caller;
    private final Sql sql;
    private UUID importId;

    OnlineRetailTest(Caller caller, Sql sql) {
        this.caller = caller;
        this.sql = sql;
    }

    @Test
    void theWholeFileComesInExactly() {
        var file = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(FILE))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(file.isPresent(), () -> "There is no " + FILE + " beside the project or above it");

        var first = done(file.get());
        importId = UUID.fromString(first.getString("id"));
        assertThat(first.getLong("lines")).isEqualTo(541_909);
        assertThat(first.getLong("imported")).isEqualTo(406_829);
        assertThat(first.getLong("unchanged")).isZero();
        assertThat(first.getLong("skipped")).isEqualTo(135_080);
        assertThat(first.getLong("failed")).isZero();
        assertThat(first.getLong("profilesCreated")).isEqualTo(4_372);
        assertThat(first.getLong("purchasesCreated")).isEqualTo(18_536);
        assertThat(first.getLong("refundsCreated")).isEqualTo(3_654);
        assertThat(number("select sum(total) from ours where not refund")).isEqualTo(891_140_790);
        assertThat(number("select count(*) from ours where not refund and total > 0"))
                .isEqualTo(18_532);
        assertThat(number("select count(distinct profile_id) from ours where not refund and total > 0"))
                .isEqualTo(4_338);
        assertThat(number("select count(*) from purchase_line where purchase_id in (select id from ours)"))
                .isEqualTo(406_829);
        assertThat(number("select extract(epoch from min(occurred_at)) from ours"))
                .isEqualTo(Instant.parse("2010-12-01T08:26:00Z").getEpochSecond());
        assertThat(number("select extract(epoch from max(occurred_at)) from ours"))
                .isEqualTo(Instant.parse("2011-12-09T12:50:00Z").getEpochSecond());
        assertThat(number("select count(distinct attributes ->> 'country') from profile where import_id = :id"))
                .isEqualTo(37);
        assertThat(number("select count(*) from consent where profile_id in (select profile_id from ours)"))
                .isEqualTo(4_372);
        assertThat(number("select count(*) from import_line where import_id = :id"))
                .isZero();
    }

    private JsonPath done(Path file) {
        var id = caller.asMarketer()
                .contentType("multipart/form-data")
                .multiPart("file", file.toFile())
                .multiPart("mapping", MAPPING)
                .post("/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .<String>path("id");
        return await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> caller.asMarketer().get("/v1/imports/" + id).jsonPath(),
                        one -> one.getString("endedAt") != null);
    }

    /** {@code ours} are the purchases that the first import brought. */
    private long number(String text) {
        return sql.of("with ours as (select * from purchase where import_id = :id) " + text)
                .set("id", importId)
                .number();
    }
}
