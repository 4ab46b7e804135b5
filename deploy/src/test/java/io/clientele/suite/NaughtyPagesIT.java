package io.clientele.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import io.clientele.bench.suite.RunningSuite;
import io.clientele.bench.suite.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People whose names are the strings that break programs: pages show them as they are, and no script of theirs runs. */
@ExtendWith(EmptySuite.class)
class NaughtyPagesIT {

    private static final int BATCH = 100;

    private static RunningSuite suite;
    private static Browser browser;
    private static Page page;
    private static List<String> names;
    private static final List<String> dialogs = new ArrayList<>();

    @BeforeAll
    static void start(RunningSuite running) throws IOException {
        assumeTrue(Files.exists(Path.of("/usr/bin/chromium")), "Skipped: there is no /usr/bin/chromium");
        var file = SharedData.file("naughty/blns.json");
        assumeTrue(Files.exists(file), "Skipped: there is no " + file);
        names = Stream.of(new ObjectMapper().readValue(file.toFile(), String[].class))
                .filter(name -> !name.isBlank() && name.chars().noneMatch(Character::isISOControl))
                .distinct()
                .toList();
        suite = running;
        takeIn();
        browser = new Browser();
        page = browser.open(1280, 900, true);
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });
        new ConsoleDoor(suite, browser).signIn(page);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void theListShowsEveryNameAsItIs() {
        var shown = new ArrayList<String>();
        var next = suite.console() + "/people";
        for (var after = ""; after != null; after = last(shown.size())) {
            page.navigate(after.isEmpty() ? next : next + "?after=" + after);
            shown.addAll(page.locator("#people .row-link bdi").allTextContents());
        }

        assertThat(shown).containsAll(names.stream().map(String::strip).toList());
        nothingRan();
    }

    @Test
    void aPersonsPageAndFormShowTheNameAsItIs() {
        var harmful = names.stream()
                .filter(name -> name.matches("(?is).*(<|javascript|\\{|&|'|\").*"))
                .limit(80)
                .toList();
        for (var name : harmful) {
            var id = suite.text(
                            "profile",
                            "select profile_id from identifier where value = 'naughty-" + names.indexOf(name) + "'")
                    .getFirst();

            page.navigate(suite.console() + "/people/" + id);
            assertThat(page.locator("h1").textContent()).isEqualTo(name.strip());
            page.navigate(suite.console() + "/people/" + id + "/details");
            assertThat(page.locator("input[name='of.motto']").inputValue()).isEqualTo(name);
        }
        nothingRan();
    }

    private static void nothingRan() {
        assertThat(dialogs).isEmpty();
        assertThat(browser.strangers()).isEmpty();
    }

    /** The id that the list goes on after, newest first; null at its end. */
    private static String last(int shown) {
        return shown >= names.size()
                ? null
                : suite.text("profile", "select id from profile order by id desc offset " + (shown - 1) + " limit 1")
                        .getFirst();
    }

    private static void takeIn() throws IOException {
        var json = new ObjectMapper();
        for (int from = 0; from < names.size(); from += BATCH) {
            var items = IntStream.range(from, Math.min(from + BATCH, names.size()))
                    .mapToObj(nth -> Map.of(
                            "type",
                            "identify",
                            "messageId",
                            "naughty-" + nth,
                            "userId",
                            "naughty-" + nth,
                            "traits",
                            Map.of("name", names.get(nth), "motto", names.get(nth))))
                    .toList();
            var answer = suite.profile().post("/v1/batch", json.writeValueAsString(Map.of("batch", items)));
            assertThat(answer.path("rejected")).as("%s", answer).isEmpty();
        }
    }
}
