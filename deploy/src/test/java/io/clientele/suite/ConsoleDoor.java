package io.clientele.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.clientele.bench.suite.RunningSuite;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How a marketer comes into the console, and goes through all of it. */
final class ConsoleDoor {

    static final String ADDRESS = "mara@lumen.example";
    private static final String PASSWORD = "a-lamp-in-the-window";

    static final Map<String, String> KEY =
            Map.of("CLIENTELE_ADMIN_EMAIL", ADDRESS, "CLIENTELE_ADMIN_PASSWORD", PASSWORD);

    private final RunningSuite suite;
    private final Browser browser;

    ConsoleDoor(RunningSuite suite, Browser browser) {
        this.suite = suite;
        this.browser = browser;
    }

    /** In a window of its own. */
    Page enter(int width, boolean script) {
        var window = browser.open(width, 900, script);
        signIn(window);
        return window;
    }

    void signIn(Page window) {
        window.navigate(suite.console());
        window.locator("#email").fill(ADDRESS);
        window.locator("#password").fill(PASSWORD);
        window.locator("#sign-in-button").click();
        assertThat(window.locator("h1")).isVisible();
    }

    /** As the two forms at the foot of the menu do. */
    static void choose(Page window, String look, String language) {
        window.evaluate(
                "async ([theme, language]) => { for (const body of ['theme=' + theme, 'language=' + language]) "
                        + "await fetch('/console/appearance', {method: 'POST', body, headers: {'Content-Type': 'application/x-www-form-urlencoded'}}); }",
                List.of(look, language));
    }

    /** Closes the window in the end. */
    void visitAll(Page window, Consumer<String> look) {
        for (var path : Pages.of(suite)) {
            assertThat(window.navigate(suite.console() + path).status())
                    .as(path)
                    .isEqualTo(200);
            look.accept(path);
        }
        window.context().close();
    }

    static String named(String kind, String path) {
        return kind + path.replaceAll("[^a-z]+", "-");
    }
}
