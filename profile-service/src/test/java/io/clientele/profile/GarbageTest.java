package io.clientele.profile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgres
class GarbageTest {

    private static final String NOBODY = "/v1/profiles/0199e0a0-0000-7000-8000-000000000000";

    private final Caller caller;
    private final Sql sql;

    GarbageTest(Caller caller, Sql sql) {
        this.caller = caller;
        this.sql = sql;
    }

    static Stream<Arguments> doors() {
        return Stream.of(
                Arguments.of("POST", "/v1/batch"),
                Arguments.of("POST", "/v1/identify"),
                Arguments.of("POST", "/v1/track"),
                Arguments.of("POST", "/v1/alias"),
                Arguments.of("POST", "/v1/profiles"),
                Arguments.of("PATCH", NOBODY),
                Arguments.of("POST", NOBODY + "/merges"),
                Arguments.of("PUT", NOBODY + "/consents/EMAIL/news"),
                Arguments.of("POST", NOBODY + "/contacts"),
                Arguments.of("POST", NOBODY + "/needs"),
                Arguments.of("PATCH", NOBODY + "/needs/x"),
                Arguments.of("POST", NOBODY + "/contracts"),
                Arguments.of("PATCH", NOBODY + "/contracts/x"),
                Arguments.of("POST", NOBODY + "/complaints"),
                Arguments.of("PATCH", NOBODY + "/complaints/x"),
                Arguments.of("PUT", NOBODY + "/preferences/x"),
                Arguments.of("PUT", NOBODY + "/account-manager"),
                Arguments.of("PUT", "/v1/event-schemas/x"),
                Arguments.of("POST", "/v1/account-managers"),
                Arguments.of("POST", "/v1/account-manager-assignments"),
                Arguments.of("PUT", "/v1/assignment-rules"),
                Arguments.of("PUT", NOBODY + "/objections/MARKETING"),
                Arguments.of("PUT", NOBODY + "/restriction"),
                Arguments.of("POST", "/v1/wordings"),
                Arguments.of("POST", "/v1/duplicates/dismissals"),
                Arguments.of("POST", "/v1/profiles/lookups"),
                Arguments.of("POST", "/v1/erasures/0199e0a0-0000-7000-8000-000000000000/receipts"));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void whatIsNoBodyIsA400WithAProblemAndLeavesNothing(String method, String path) {
        var before = rows();
        for (var body : List.of(
                "",
                "null",
                "[]",
                "7",
                "\"text\"",
                "{",
                "{}}",
                "{\"batch\":7}",
                "{\"\\u0000\":1}",
                "\u0000",
                "{\"a\":\"\\ud800\"}",
                "[".repeat(2000),
                "{\"a\":".repeat(2000),
                "{\"userId\":\"\\u0000\"}",
                "{\"traits\":7,\"attributes\":7}")) {
            caller.asMarketer()
                    .body(body.getBytes(StandardCharsets.UTF_8))
                    .request(method, path)
                    .then()
                    .statusCode(400)
                    .contentType(Problem.MEDIA_TYPE)
                    .body("status", equalTo(400));
        }
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void anotherContentTypeIsA415(String method, String path) {
        caller.asMarketer()
                .contentType("text/csv")
                .body("a,b")
                .request(method, path)
                .then()
                .statusCode(415)
                .contentType(Problem.MEDIA_TYPE);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void nobodyGetsInWithoutATokenOfOurs(String method, String path) {
        var forged = Jwt.issuer("clientele")
                .upn("eve")
                .groups(Set.of(Tokens.ADMIN))
                .expiresIn(300)
                .signWithSecret("another-secret-that-is-long-enough-0123456789");
        for (var authorization : List.of("Bearer " + forged, "Bearer x", "Basic !", "Bearer ")) {
            given().header("Authorization", authorization)
                    .contentType("application/json")
                    .body("{}")
                    .request(method, path)
                    .then()
                    .statusCode(401);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/profiles/%00, 400",
        "GET, /v1/profiles?query=%00, 400",
        "GET, /v1/profiles?userId=%00, 400",
        "GET, /v1/profiles?limit=0, 400",
        "GET, /v1/profiles/0199e0a0-0000-7000-8000-000000000000/timeline?kinds=%00, 400",
        "GET, /v1/event-schemas/none, 404",
        "GET, /v1/account-managers/x, 404",
        "GET, /v1/profiles?limit=x, 400",
        "GET, /v1/profiles?limit=99999999999, 400",
        "GET, /v1/profiles/x?limit=1, 404",
        "GET, /v1/profiles?after=x, 400",
        "GET, /v1/profiles/x, 404",
        "GET, /v1/nothing, 404",
        "DELETE, /v1/profiles, 405",
        "PUT, /v1/batch, 405"
    })
    void anAddressThatLeadsNowhereIsAProblemToo(String method, String path, int status) {
        caller.asMarketer()
                .urlEncodingEnabled(false)
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType(Problem.MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"traits\":{\"a\":{\"b\":{\"c\":{\"d\":{\"e\":{\"f\":{\"g\":{\"h\":{\"i\":{\"j\":{\"k\":1}}}}}}}}}}}}",
                "{\"traits\":{\"a\":1e99999}}",
                "{\"traits\":{\"\":1}}",
                "{\"traits\":{\"firstName\":{\"a\":1}}}"
            })
    void traitsThatCannotBeKeptAreA400(String traits) {
        caller.asMarketer()
                .body("{\"messageId\":\"garbage\",\"userId\":\"garbage\"," + traits.substring(1))
                .post("/v1/identify")
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void moreThanAnybodySendsIsA413() {
        caller.asMarketer()
                .body("{\"userId\":\"" + "x".repeat(11 << 20) + "\"}")
                .post("/v1/profiles")
                .then()
                .statusCode(413);
    }

    private long rows() {
        return sql.of(
                        "select (select count(*) from profile) + (select count(*) from message) + (select count(*) from change)")
                .number();
    }
}
