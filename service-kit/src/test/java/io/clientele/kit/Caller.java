package io.clientele.kit;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Somebody with a role who calls the service. */
@ApplicationScoped
class Caller {

    private final Tokens tokens;

    Caller(Tokens tokens) {
        this.tokens = tokens;
    }

    RequestSpecification as(String role) {
        return given().header("Authorization", token(role)).contentType("application/json");
    }

    String token(String role) {
        return tokens.bearerOf("ada", role, Duration.ofMinutes(5));
    }
}
