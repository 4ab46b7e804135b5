package io.clientele.profile;

import static io.restassured.RestAssured.given;

import io.clientele.kit.Tokens;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;

/** Somebody with a role who calls the service. */
@ApplicationScoped
public class Caller {

    private final Tokens tokens;

    Caller(Tokens tokens) {
        this.tokens = tokens;
    }

    public RequestSpecification asMarketer() {
        return as(Tokens.MARKETER);
    }

    public RequestSpecification as(String role) {
        return given().header("Authorization", tokens.bearerOf("ada", role, Duration.ofMinutes(5)))
                .contentType("application/json");
    }

    /** Brings in somebody with this user id, and returns who it became. */
    public String profile(String userId, Map<String, ?> attributes) {
        return asMarketer()
                .body(Map.of("userId", userId, "attributes", attributes))
                .post("/v1/profiles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
