package io.clientele.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import io.clientele.bench.suite.RunningSuite;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What others send us with programs that are not ours: a visitor's browser, and Segment's SDK. */
@ExtendWith(EmptySuite.class)
class OutsideIT {

    private static final String SDK = "@segment/analytics-node@3.1.0";
    private static RunningSuite suite;

    @BeforeAll
    static void start(RunningSuite running) {
        suite = running;
    }

    @Test
    void aVisitorsBrowserTellsNothingBeforeTheVisitorAllowsIt() throws IOException {
        assumeTrue(Files.exists(Path.of("/usr/bin/chromium")), "Skipped: there is no /usr/bin/chromium");
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        var origin = "http://localhost:" + server.getAddress().getPort();
        var key = suite.profile()
                .post("/v1/sites", "{\"name\": \"Shop\", \"origins\": [\"" + origin + "\"]}")
                .at("/site/writeKey")
                .asText();
        var page =
                "<!doctype html><title>Lamps</title><script src=\"%s/v1/site/clientele.js\" data-key=\"%s\"></script>"
                        .formatted(suite.profile().root(), key);
        server.createContext("/", call -> {
            var bytes = page.getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().add("Content-Type", "text/html");
            call.sendResponseHeaders(200, bytes.length);
            call.getResponseBody().write(bytes);
            call.close();
        });
        server.start();
        try (var browser = new Browser()) {
            visit(browser.open(800, 600, true), origin);
        } finally {
            server.stop(0);
        }
    }

    private static void visit(Page page, String origin) {
        page.navigate(origin + "/");
        page.evaluate("clientele.page(); clientele.track('Product Viewed', {product_id: 'early'})");
        page.waitForTimeout(1500);
        assertThat(page.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
        assertThat(events()).isEmpty();

        page.evaluate(
                "clientele.consent(true); clientele.page(); clientele.track('Product Viewed', {product_id: 'p-1'})");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(events()).containsExactlyInAnyOrder("Page Viewed", "Product Viewed"));

        page.evaluate("clientele.track('Cart Viewed', {cart_id: 'c'})");
        page.navigate(origin + "/next");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(events()).contains("Cart Viewed"));

        page.evaluate("clientele.consent(false); clientele.track('Product Added', {product_id: 'late'})");
        page.waitForTimeout(1500);
        assertThat(page.evaluate("localStorage.getItem('clientele.id')")).isNull();
        assertThat(events()).hasSize(3);
    }

    private static List<String> events() {
        return suite.text("profile", """
                select name from event
                where properties ->> 'title' = 'Lamps' or properties ->> 'product_id' in ('early', 'p-1', 'late')
                    or properties ->> 'cart_id' = 'c'""");
    }

    @Test
    void segmentsSdkPointedHereIsUnderstood() throws Exception {
        assumeTrue(has("node") && has("npm"), "Skipped: there is no node and npm on the path");
        var folder = Files.createTempDirectory("segment-sdk");
        Files.writeString(folder.resolve("package.json"), "{\"private\": true}");
        var installed = run(folder, Map.of(), "npm", "install", "--no-audit", "--no-fund", SDK);
        assumeTrue(installed == 0, "Skipped: npm reaches no registry with " + SDK);
        try (var script = OutsideIT.class.getResourceAsStream("/segment/run.mjs")) {
            Files.copy(script, folder.resolve("run.mjs"));
        }

        var status = run(
                folder, Map.of("TOKEN", suite.token(), "HOST", suite.profile().root()), "node", "run.mjs");

        assertThat(status).isZero();
        var id = suite.profile()
                .get("/v1/profiles?userId=sdk-1")
                .at("/items/0/id")
                .asText();
        assertThat(suite.profile()
                        .get("/v1/profiles/" + id + "/purchases")
                        .at("/items/0/total/amount")
                        .asInt())
                .isEqualTo(1250);
    }

    private static boolean has(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Apart from our own input and output: Maven talks to us by them, and Node makes what it inherits non-blocking. */
    private static int run(Path folder, Map<String, String> environment, String... command) throws Exception {
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return -1;
        }
        return process.exitValue();
    }
}
