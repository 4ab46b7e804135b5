package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithConsole
class WorthPagesTest {

    private static final String SETTINGS = "/v1/models/lifetime-value/settings";

    private final Browser browser;
    private OtherServices services;

    WorthPagesTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void answer() {
        services.reset();
        services.on("GET /v1/models/lifetime-value", """
                {"model": "MBG_NBD", "health": "NO_DROPOUT_SIGNAL", "buyers": 2357, "repeaters": 946, "until": "2026-05-01",
                 "createdAt": "2026-05-01T10:00:00Z", "backtest": {"after": "2026-02-01", "until": "2026-05-01",
                    "expected": 1653.4, "actual": 1882, "byPurchases": [
                        {"from": 0, "buyers": 1411, "expected": 0.225, "actual": 0.237},
                        {"from": 7, "buyers": 64, "expected": 6.157, "actual": 6.359}]}}""");
        services.on("GET /v1/worths/rfm", """
                {"asOf": "2026-05-01", "cells": [
                    {"recency": 5, "frequency": 4, "buyers": 158, "revenue": {"amount": 12017800, "currency": "EUR"}}],
                 "segments": [{"name": "Champions", "buyers": 158, "revenue": {"amount": 12017800, "currency": "EUR"}}],
                 "unreachable": ["Promising"]}""");
        services.on("GET /v1/worths/distribution", """
                {"buyers": 10, "total": {"amount": 100000, "currency": "EUR"}, "alive": 7.4, "tenths": [
                    {"tenth": 1, "buyers": 1, "least": {"amount": 100, "currency": "EUR"},
                     "most": {"amount": 200, "currency": "EUR"}, "total": {"amount": 25000, "currency": "EUR"}}]}""");
        services.tagged("GET " + SETTINGS, "\"4\"", """
                {"model": "MBG_NBD", "horizonMonths": 12, "discountRate": 0.1, "margin": 0.45}""");
        services.on("GET /v1/models/tie-score", """
                {"until": "2026-02-01", "days": 91, "buyers": 400, "again": 200, "auc": 0.7409, "frequencyAuc": 0.7225, "rising": true,
                 "bands": [{"from": 0, "to": 20, "buyers": 300, "again": 120, "share": 0.4},
                    {"from": 20, "to": 40, "buyers": 100, "again": 80, "share": 0.8},
                    {"from": 40, "to": 60, "buyers": 0, "again": 0, "share": null}]}""");
        services.on("PUT " + SETTINGS, """
                {"model": "BG_NBD", "horizonMonths": 24, "discountRate": 0.08, "margin": 0.5}""");
    }

    @Test
    void scoresValueAndTheBacktestAreShown() {
        browser.admin()
                .get("/console/value")
                .then()
                .statusCode(200)
                .body(containsString("Nothing says that buyers stop"), containsString("€120,178.00"))
                .body(containsString("Champions"), containsString("Promising"), containsString("6.36"))
                .body(containsString("25%"), containsString("value=\"45\""))
                .body(containsString("0 to 20 points: 40% bought again"), containsString("probability of 0.74"));
    }

    @Test
    void aShopWithoutAnyModelHasAPage() {
        services.refuse(
                "GET /v1/models/lifetime-value", 404, "{\"status\": 404, \"detail\": \"No model was fitted yet\"}");
        services.on("GET /v1/worths/rfm", "{\"cells\": [], \"segments\": [], \"unreachable\": []}");

        browser.admin().get("/console/value").then().statusCode(200).body(containsString("Nobody is valued yet"));
    }

    @Test
    void howValueIsReckonedIsChangedOnlyAsItWasSeen() {
        browser.admin()
                .formParam("tag", "\"4\"")
                .formParam("model", "BG_NBD")
                .formParam("horizonMonths", "24")
                .formParam("discount", "8")
                .formParam("margin", "50")
                .post("/console/value")
                .then()
                .statusCode(303);

        var call = services.last("PUT " + SETTINGS);
        assertThat(call.header("If-Match")).isEqualTo("\"4\"");
        assertThat(call.body()).contains("\"discountRate\":0.08").contains("\"margin\":0.50");
    }
}
