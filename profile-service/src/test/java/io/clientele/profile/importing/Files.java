package io.clientele.profile.importing;

import static org.awaitility.Awaitility.await;

import io.clientele.profile.Caller;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Files to send in. */
@ApplicationScoped
public class Files {

    public static final String HEADER = "no,who,when,sku,qty,price,country\n";

    public static final String MAPPING = """
            {"kind": "purchase-lines",
             "columns": {"orderId": "no", "userId": "who", "occurredAt": "when", "sku": "sku", "quantity": "qty",
                         "unitPrice": "price", "country": "country"},
             "constants": {"currency": "EUR", "zone": "Europe/Berlin", "refundWhen": "quantity below 0"},
             "consents": [{"channel": "EMAIL", "topic": "news", "status": "GRANTED", "basis": "SOFT_OPT_IN"}]}""";

    /** Of files with the columns no, mail, first, born and city. */
    public static final String PEOPLE = """
            {"kind": "profiles",
             "columns": {"userId": "no", "email": "mail", "firstName": "first", "birthDate": "born", "city": "city"},
             "constants": {"country": "TH", "nickname": "Khun {firstName}"},
             "consents": [{"channel": "EMAIL", "topic": "news", "status": "GRANTED", "basis": "CONSENT", "source": "form"}]}""";

    private final Caller caller;

    Files(Caller caller) {
        this.caller = caller;
    }

    public ValidatableResponse send(byte[] file, String mapping) {
        return caller.asMarketer()
                .contentType("multipart/form-data")
                .multiPart("file", "orders.csv", file)
                .multiPart(new MultiPartSpecBuilder(mapping)
                        .controlName("mapping")
                        .charset(StandardCharsets.UTF_8)
                        .build())
                .post("/v1/imports")
                .then();
    }

    public JsonPath done(String lines) {
        return done(lines, MAPPING);
    }

    public JsonPath done(String lines, String mapping) {
        return done((HEADER + lines).getBytes(StandardCharsets.UTF_8), mapping);
    }

    /** With its own first line. */
    public JsonPath whole(String file, String mapping) {
        return done(file.getBytes(StandardCharsets.UTF_8), mapping);
    }

    public JsonPath done(byte[] file, String mapping) {
        return ended(send(file, mapping).statusCode(202).extract().path("id"));
    }

    public JsonPath ended(String id) {
        return await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> caller.asMarketer().get("/v1/imports/" + id).jsonPath(),
                        one -> one.getString("endedAt") != null);
    }

    public String errors(JsonPath done) {
        return caller.asMarketer()
                .get("/v1/imports/" + done.getString("id") + "/errors")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
    }

    public static String counts(JsonPath done) {
        return "%s lines %d = %d + %d + %d + %d, created %d people, %d purchases, %d refunds"
                .formatted(
                        done.getString("state"),
                        done.getLong("lines"),
                        done.getLong("imported"),
                        done.getLong("unchanged"),
                        done.getLong("skipped"),
                        done.getLong("failed"),
                        done.getLong("profilesCreated"),
                        done.getLong("purchasesCreated"),
                        done.getLong("refundsCreated"));
    }
}
