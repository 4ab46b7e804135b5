package io.clientele.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import io.clientele.bench.suite.RunningSuite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A marketer's first hour with the demo, in a real browser: from signing in to reading what came of a newsletter. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleIT {

    private static final String ADDRESS = "mara@lumen.example";
    private static final String PASSWORD = "a-lamp-in-the-window";
    private static final HasTextOptions PATIENTLY = new HasTextOptions().setTimeout(60_000);

    private static RunningSuite suite;
    private static Browser browser;
    private static Page page;

    @BeforeAll
    static void start() {
        assumeTrue(Files.exists(Path.of("/usr/bin/chromium")), "Skipped: there is no /usr/bin/chromium");
        suite = RunningSuite.withDemo(Map.of("CLIENTELE_ADMIN_EMAIL", ADDRESS, "CLIENTELE_ADMIN_PASSWORD", PASSWORD));
        browser = new Browser();
        page = browser.open(1280, 900, true);
        page.setDefaultTimeout(60_000);
    }

    @AfterAll
    static void stop() {
        if (suite != null) {
            browser.close();
            suite.close();
        }
    }

    @Test
    @Order(1)
    void aMarketerSignsInAndSeesHowThingsStand() {
        signIn(page);

        assertThat(page.locator("#people-count")).isVisible();
        Browser.shoot(page, "dashboard");
    }

    @Test
    @Order(2)
    void aPersonIsFoundByNameAndTheirTimelineTellsTheirStory() {
        page.navigate(suite.console() + "/people");
        page.locator("#query").fill("Emma Walsh");

        page.locator("#people a").first().click();

        assertThat(page.locator("#timeline li").first()).isVisible();
        Browser.shoot(page, "person");
    }

    @Test
    @Order(3)
    void aSegmentIsBuiltWithItsCountInView() {
        page.navigate(suite.console() + "/segments/new");
        page.locator("#name").fill("Thai readers");
        page.locator(".adder summary").first().click();
        page.locator("button[value='add::attribute']").click();
        page.locator("input[name='1:name']").fill("country");
        page.locator("#save-segment").click();
        assertThat(page.locator("#unfinished")).isVisible();

        page.locator("input[name='1:value']").fill("Thailand");
        assertThat(page.locator("#unfinished")).isHidden();
        assertThat(page.locator("#result")).containsText("Thailand");
        Browser.shoot(page, "segment");

        page.locator("#save-segment").click();

        assertThat(page.locator("main")).containsText("Thai readers");
    }

    @Test
    @Order(4)
    void aNewsletterIsWrittenAndSeenAsItWillBe() {
        page.navigate(suite.console() + "/templates/new?starter=0");
        page.locator("#name").fill("Spring letter");
        page.locator("#subject").fill("Spring, {{ profile.firstName | default: \"friend\" }}");
        assertThat(page.locator("#seen iframe")).isVisible();
        Browser.shoot(page, "template");

        page.locator("#save-template").click();

        assertThat(page.locator("main")).containsText("Spring letter");
    }

    @Test
    @Order(5)
    void aCampaignIsTriedReviewedAndLaunched() {
        page.navigate(suite.console() + "/campaigns/new");
        page.locator("#name").fill("Spring");
        page.locator("#segment")
                .selectOption(page.locator("#segment option", new Page.LocatorOptions().setHasText("Thai readers"))
                        .getAttribute("value"));
        page.locator("#template")
                .selectOption(page.locator("#template option", new Page.LocatorOptions().setHasText("Spring letter"))
                        .getAttribute("value"));
        page.locator("#topic").fill("newsletter");
        page.locator("#save-campaign").click();

        page.locator("#send-test").click();
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        suite.inbox().get("/mails?to=" + ADDRESS).get("found").asInt() == 1);

        page.locator("#review").click();
        assertThat(page.locator("#will-receive")).isVisible();
        Browser.shoot(page, "review");
        page.locator("#launch-button").click();
        page.locator("#launch-confirm").click();
        assertThat(page.locator("main"))
                .containsText(
                        "Spring",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(60_000));
    }

    @Test
    @Order(6)
    void whatCameOfItIsThereToRead() {
        var campaign = suite.outreach()
                .get("/v1/campaigns")
                .get("items")
                .get(0)
                .get("id")
                .asText();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> suite.outreach()
                        .get("/v1/campaigns/" + campaign)
                        .get("state")
                        .asText()
                        .equals("FINISHED"));
        var sent = suite.outreach()
                .get("/v1/campaigns/" + campaign)
                .get("progress")
                .get("sent")
                .asInt();
        assertThat(sent).isPositive();
        assertThat(suite.inbox().get("/mails?to=.example").get("found").asInt()).isEqualTo(sent + 1);

        page.navigate(suite.console() + "/campaigns/" + campaign);

        assertThat(page.locator("#report .figure-number").first()).hasText(Integer.toString(sent), PATIENTLY);
        Browser.shoot(page, "report");
        page.locator("#who-got-what").click();
        assertThat(page.locator("main table")).isVisible();
    }

    @Test
    @Order(7)
    void everyPageIsFitForEverybody() {
        for (var look : List.of("light", "dark")) {
            for (var language : List.of("en", "ar")) {
                var looker = browser.open(1280, 900, true);
                looker.setDefaultTimeout(60_000);
                signIn(looker);
                choose(looker, look, language);
                for (var path : Pages.of(suite)) {
                    looker.navigate(suite.console() + path);
                    Browser.shoot(looker, "page" + path.replaceAll("[^a-z]+", "-") + look + "-" + language);
                    assertThat(Axe.seriousFaultsOf(looker))
                            .as("%s, %s, %s", path, look, language)
                            .isEmpty();
                }
                looker.context().close();
            }
        }
    }

    @Test
    @Order(8)
    void aPhoneShowsEveryPageWithoutScrollingSideways() {
        var phone = browser.open(390, 844, true);
        phone.setDefaultTimeout(60_000);
        signIn(phone);
        for (var path : Pages.of(suite)) {
            phone.navigate(suite.console() + path);
            Browser.shoot(phone, "phone" + path.replaceAll("[^a-z]+", "-"));
            assertThat((Boolean) phone.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth + 1"))
                    .as(path)
                    .isTrue();
        }
        phone.context().close();
    }

    @Test
    @Order(9)
    void withoutScriptEveryPageStillOpens() {
        var plain = browser.open(1280, 900, false);
        plain.setDefaultTimeout(60_000);
        signIn(plain);
        for (var path : Pages.of(suite)) {
            assertThat(plain.navigate(suite.console() + path).status()).as(path).isEqualTo(200);
        }
        plain.context().close();
    }

    @Test
    @Order(10)
    void noPageAsksAnotherHost() {
        assertThat(browser.strangers()).isEmpty();
    }

    private static void signIn(Page where) {
        where.navigate(suite.console());
        where.locator("#email").fill(ADDRESS);
        where.locator("#password").fill(PASSWORD);
        where.locator("#sign-in-button").click();
        assertThat(where.locator("h1")).isVisible();
    }

    /** As the two forms at the foot of the menu do. */
    private static void choose(Page where, String look, String language) {
        where.evaluate(
                "async ([theme, language]) => { for (const body of ['theme=' + theme, 'language=' + language]) "
                        + "await fetch('/console/appearance', {method: 'POST', body, headers: {'Content-Type': 'application/x-www-form-urlencoded'}}); }",
                List.of(look, language));
    }
}
