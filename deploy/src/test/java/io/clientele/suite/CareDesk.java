package io.clientele.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.clientele.bench.suite.RunningSuite;

/** What somebody does who looks after people: at the counter, and among the account managers. */
final class CareDesk {

    private final RunningSuite suite;
    private final Page page;

    CareDesk(RunningSuite suite, Page page) {
        this.suite = suite;
        this.page = page;
    }

    void noteAtTheCounter(String name) {
        page.navigate(suite.console() + "/people");
        page.locator("#query").fill(name);
        page.locator("#people a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        assertThat(page.locator("#usual-title")).isVisible();
        Browser.shoot(page, "client");
        page.locator("#to-counter").click();

        page.locator("#taps button[value=ADVICE]").click();

        assertThat(page.locator(".notice")).isVisible();
        Browser.shoot(page, "counter");
        page.locator(".crumb").click();
        page.locator("#show").selectOption("CONTACTS");
        assertThat(page.locator("#timeline li").first()).containsText("advice");
    }

    void addManager(String name, int capacity) {
        page.navigate(suite.console() + "/account-managers/new");
        page.locator("#name").fill(name);
        page.locator("#email").fill("tom@studio.example");
        page.locator("#capacity").fill(Integer.toString(capacity));
        page.locator("#manager button").click();
        assertThat(page.locator("#managers")).containsText("0 of " + capacity);
    }

    void giveThemPeople() {
        page.locator("#assign button").click();
        Browser.shoot(page, "assignment");
        page.locator("#perform button").click();
        assertThat(page.locator("main table tbody tr")).hasCount(3);
        page.locator(".crumb").click();
        assertThat(page.locator("#managers")).containsText("3 of 3");
        Browser.shoot(page, "managers");
    }
}
