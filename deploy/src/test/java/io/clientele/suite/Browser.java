package io.clientele.suite;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.clientele.bench.suite.SharedData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real browser at the console: Debian's Chromium, which may reach this machine and no other. */
final class Browser implements AutoCloseable {

    private static final Path SHOTS = SharedData.root().resolve("deploy/target/screenshots");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    private final List<String> strangers = new ArrayList<>();

    /** A window of its own, which notes every request that would leave this machine. */
    Page open(int width, int height, boolean script) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setJavaScriptEnabled(script)
                .setLocale("en"));
        watch(context);
        context.setDefaultTimeout(60_000);
        return context.newPage();
    }

    /** Addresses of other hosts that pages asked for. */
    List<String> strangers() {
        return List.copyOf(strangers);
    }

    /** Kept as build output, to be looked at. */
    static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private void watch(BrowserContext context) {
        context.onRequest(request -> {
            if (!request.url().matches("(http://localhost:\\d+/|data:|about:|blob:).*")) {
                strangers.add(request.url());
            }
        });
    }
}
