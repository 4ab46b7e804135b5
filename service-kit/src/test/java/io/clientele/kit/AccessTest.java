package io.clientele.kit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.clientele.local.testing.PostgresResource;
import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgres
class AccessTest {

    private static final String NOTE = "{\"text\":\"a\"}";

    private final Caller caller;

    AccessTest(Caller caller) {
        this.caller = caller;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/notes/0199e0a0-0000-7000-8000-000000000000", "/q/metrics", "/q/openapi"})
    void withoutATokenNothingIsShown(String path) {
        given().get(path).then().statusCode(401);
    }

    @Test
    void probesAndPublicPagesNeedNoToken() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/v1/notes/public").then().statusCode(200);
    }

    @Test
    void viewersReadButDoNotWrite() {
        caller.as(Tokens.VIEWER)
                .body(NOTE)
                .post("/v1/notes")
                .then()
                .statusCode(403)
                .body("status", equalTo(403));
        caller.as(Tokens.VIEWER)
                .contentType("text/plain")
                .body("abc")
                .post("/v1/notes/echo")
                .then()
                .statusCode(200);
        caller.as(Tokens.MARKETER).body(NOTE).post("/v1/notes").then().statusCode(201);
    }

    @Test
    void aTokenMayComeAsTheNameOfBasic() {
        var token = caller.token(Tokens.ADMIN).substring("Bearer ".length());

        given().auth()
                .preemptive()
                .basic(token, "")
                .contentType("application/json")
                .body(NOTE)
                .post("/v1/notes")
                .then()
                .statusCode(201);
        given().header("Authorization", "Basic %%%")
                .contentType("application/json")
                .body(NOTE)
                .post("/v1/notes")
                .then()
                .statusCode(401);
    }

    @Test
    void forgedAndExpiredTokensAreRefused() {
        var forged =
                Jwt.issuer("clientele").upn("eve").groups(Set.of(Tokens.ADMIN)).signWithSecret("x".repeat(40));
        var stranger =
                Jwt.issuer("elsewhere").upn("eve").groups(Set.of(Tokens.ADMIN)).signWithSecret(PostgresResource.SECRET);
        var expired = Jwt.issuer("clientele")
                .upn("eve")
                .groups(Set.of(Tokens.ADMIN))
                .expiresIn(Duration.ofMinutes(-5))
                .signWithSecret(PostgresResource.SECRET);
        var unsigned = "eyJhbGciOiJub25lIn0.eyJpc3MiOiJjbGllbnRlbGUiLCJ1cG4iOiJldmUiLCJncm91cHMiOlsiYWRtaW4iXX0.";

        for (var token : new String[] {forged, stranger, expired, unsigned}) {
            given().header("Authorization", "Bearer " + token)
                    .contentType("application/json")
                    .body(NOTE)
                    .post("/v1/notes")
                    .then()
                    .statusCode(401)
                    .contentType(Problem.MEDIA_TYPE);
        }
    }
}
