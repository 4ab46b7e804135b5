package io.clientele.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.clientele.bench.suite.RunningSuite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
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

    private static RunningSuite suite;
    private static Browser browser;
    private static ConsoleDoor door;
    private static Page page;

    @BeforeAll
    static void start() {
        assumeTrue(Files.exists(Path.of("/usr/bin/chromium")), "Skipped: there is no /usr/bin/chromium");
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        suite = RunningSuite.withDemo(ConsoleDoor.KEY);
        browser = new Browser();
        door = new ConsoleDoor(suite, browser);
        page = browser.open(1280, 900, true);
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
        door.signIn(page);

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
    @Order(2)
    void everybodyOfTheCastIsWhatTheirStorySays() {
        var stories = Map.of(
                "Anan Srisuk", "CUSTOMER STEADY",
                "Pim Jaidee", "CUSTOMER STEADY",
                "Emma Walsh", "CUSTOMER STEADY",
                "Niamh Byrne", "CLIENT STEADY",
                "Layla Haddad", "BECOMING_CLIENT RISING",
                "Harbour School", "CLIENT STEADY",
                "Andaman Hotels", "CLIENT STEADY",
                "Whitfield & Moore Solicitors", "CLIENT DORMANT",
                "Budi Santoso", "CUSTOMER STEADY",
                "Ratna Santoso", "not scored: CONSUMER");

        await().atMost(Duration.ofMinutes(2)) // the demo is still being read
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    var found = new HashMap<String, String>();
                    stories.keySet().forEach(name -> found.put(name, relationship(named(name))));
                    assertThat(found).isEqualTo(stories);
                });
    }

    private static String named(String name) {
        var found = suite.profile()
                .get("/v1/profiles?query=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .get("items");
        for (var person : found) {
            if (person.get("displayName").asText().equals(name)) {
                return person.get("id").asText();
            }
        }
        throw new AssertionError("There is no " + name);
    }

    private static String relationship(String id) {
        var found = suite.segmentation().get("/v1/relationships/" + id);
        return found.get("relationship").isNull()
                ? "not scored: " + found.get("notScored").asText()
                : found.get("relationship").asText() + " "
                        + found.get("direction").asText();
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
                .until(() -> suite.inbox()
                                .get("/mails?to=" + ConsoleDoor.ADDRESS)
                                .get("found")
                                .asInt()
                        == 1);

        page.locator("#review").click();
        assertThat(page.locator("#will-receive")).isVisible();
        Browser.shoot(page, "review");
        page.locator("#launch-button").click();
        page.locator("#launch-confirm").click();
        assertThat(page.locator("main")).containsText("Spring");
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

        assertThat(page.locator("#report .figure-number").first()).hasText(Integer.toString(sent));
        Browser.shoot(page, "report");
        page.locator("#who-got-what").click();
        assertThat(page.locator("main table")).isVisible();
    }

    @Test
    @Order(7)
    void aCampaignIsCopiedPutAwayAndBroughtBack() {
        page.navigate(suite.console() + "/campaigns");
        page.locator("#campaigns a").first().click();
        page.locator("form[action$='/copies'] button").click();
        assertThat(page.locator("#campaign-state")).hasAttribute("data-state", "DRAFT");

        page.locator("form[action$='/archive'] button").click();
        assertThat(page.locator("#campaigns a")).hasCount(1);
        page.locator("#undo").click();

        assertThat(page.locator("#campaign-state")).hasAttribute("data-state", "DRAFT");
    }

    @Test
    @Order(8)
    void aFileIsCheckedAndThenImportedWithoutChoosingItAgain() {
        page.navigate(suite.console() + "/imports/new");
        page.locator("#file")
                .setInputFiles(new FilePayload("march.csv", "text/csv", """
                        order,when,customer,email,product,quantity,price
                        A-1001,2026-03-01 14:05,17,ada@inbox.example,Album,1,59.90
                        A-1001,2026-03-01 14:05,17,ada@inbox.example,Frame,2,12.50
                        """.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#columns select").first()).isVisible();
        Browser.shoot(page, "import");
        page.locator("#check-import").click();

        page.locator("#run-checked").click();

        assertThat(page.locator("#import-state[data-state=DONE]")).isVisible();
        assertThat(page.locator("main")).containsText("march.csv");
    }

    @Test
    @Order(9)
    void anImportIsUndoneByWhoWasToldWhatGoes() {
        page.locator("#ask-undo").click();
        assertThat(page.locator("#undo-import")).containsText("1 purchases are removed");
        Browser.shoot(page, "undo");
        page.locator("#undo-now").click();

        assertThat(page.locator("#import-state[data-state=UNDONE]")).isVisible();
    }

    @Test
    @Order(10)
    void whoStandsAtTheCounterIsLookedAfter() {
        var care = new CareDesk(suite, page);

        care.noteAtTheCounter("Niamh Byrne");
        care.addManager("Tom Okafor", 3);
        care.giveThemPeople();
    }

    @Test
    @Order(11)
    void everyPageIsFitForEverybody() {
        fit("light", "en");
        fit("dark", "ar");
    }

    /** What is light or dark is so in every language, and what runs from the right does so in every light. */
    private static void fit(String look, String language) {
        var looker = door.enter(1280, true);
        ConsoleDoor.choose(looker, look, language);
        door.visitAll(looker, path -> {
            Browser.shoot(looker, ConsoleDoor.named("page", path) + look + "-" + language);
            assertThat(Axe.seriousFaultsOf(looker))
                    .as("%s, %s, %s", path, look, language)
                    .isEmpty();
        });
    }

    @Test
    @Order(12)
    void aPhoneShowsEveryPageWithoutScrollingSideways() {
        var phone = door.enter(390, true);
        door.visitAll(phone, path -> {
            Browser.shoot(phone, ConsoleDoor.named("phone", path));
            assertThat((Boolean) phone.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth + 1"))
                    .as(path)
                    .isTrue();
        });
    }

    @Test
    @Order(13)
    void withoutScriptEveryPageStillOpens() {
        door.visitAll(door.enter(1280, false), path -> {});
    }

    @Test
    @Order(14)
    void noPageAsksAnotherHost() {
        assertThat(browser.strangers()).isEmpty();
    }
}
