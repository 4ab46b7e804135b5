package io.clientele.segmentation.habit;

import static io.clientele.segmentation.testing.Story.id;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.Story;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Today is Saturday, 10 December 2011. */
@QuarkusTest
@WithPostgres
@WithFeed
class HabitResourceTest {

    private static final UUID MISSED = id(701);
    private static final UUID DAILY = id(702);
    private static final UUID MONTHLY = id(703);
    private static final UUID AT_RANDOM = id(704);
    private static final UUID NEW = id(705);
    private static final UUID LONG_GONE = id(706);
    private static final UUID OBJECTING = id(707);
    private static final UUID OF_EVERY_TEA = id(708);
    private static final UUID MISSED_BEFORE = id(709);
    private static final UUID SURVIVOR = id(710);

    private final Tokens tokens;
    private final Breaking breaking;
    private final Sql sql;
    private final Story story = new Story();
    private FeedServer feed;

    HabitResourceTest(Tokens tokens, Breaking breaking, Sql sql) {
        this.tokens = tokens;
        this.breaking = breaking;
        this.sql = sql;
    }

    @BeforeEach
    void open() throws IOException {
        for (var who :
                List.of(MISSED, DAILY, MONTHLY, AT_RANDOM, NEW, LONG_GONE, OBJECTING, OF_EVERY_TEA, MISSED_BEFORE)) {
            story.person(who, who + "@example.com", "{}");
        }
        workdays("2011-11-01", "2011-12-02").forEach(day -> coffee(MISSED, day));
        workdays("2011-11-01", "2011-11-30").forEach(day -> coffee(MISSED_BEFORE, day));
        workdays("2011-11-01", "2011-12-09").forEach(day -> coffee(DAILY, day));
        IntStream.rangeClosed(7, 12).forEach(month -> coffee(MONTHLY, LocalDate.of(2011, month, 1)));
        List.of("2011-06-01", "2011-06-02", "2011-08-20", "2011-08-23", "2011-12-01")
                .forEach(day -> coffee(AT_RANDOM, LocalDate.parse(day)));
        List.of("2011-11-20", "2011-11-27", "2011-12-04").forEach(day -> coffee(NEW, LocalDate.parse(day)));
        IntStream.rangeClosed(1, 10)
                .forEach(week -> coffee(LONG_GONE, LocalDate.of(2010, 12, 1).plusWeeks(week)));
        workdays("2011-11-01", "2011-12-02").forEach(day -> coffee(OBJECTING, day));
        story.objected(OBJECTING, "PROFILING");
        IntStream.rangeClosed(1, 6)
                .forEach(week -> buy(OF_EVERY_TEA, LocalDate.of(2011, 10, 30).plusWeeks(week), "TEA-" + week, "Tea"));
        feed = new FeedServer();
        feed.tell(story.lines());
        Reader.awaitAll(feed, tokens, Duration.ofSeconds(60));
    }

    @AfterEach
    void close() throws IOException {
        feed.close();
    }

    @Test
    void aDailyHabitBearsAWeekendAndBreaksWithinDays() {
        var kept = habits(DAILY);
        var broken = habits(MISSED);

        assertThat(kept.<String>getList("items.name")).containsExactly("Coffee"); // and not its category besides
        assertThat(kept.getString("items[0].state")).isEqualTo("DUE");
        assertThat(kept.getString("items[0].expectedOn")).isEqualTo("2011-12-10");
        assertThat(kept.getDouble("items[0].everyDays")).isCloseTo(1, within(0.0));
        assertThat(broken.getString("items[0].state")).isEqualTo("BROKEN");
        assertThat(broken.getString("items[0].lastOn")).isEqualTo("2011-12-02");
        assertThat(broken.getString("items[0].brokenOn")).isEqualTo("2011-12-07");
        assertThat(broken.getInt("items[0].quantity")).isEqualTo(1);
    }

    @Test
    void aMonthlyHabitIsKeptUntilTheNextMonth() {
        var monthly = habits(MONTHLY);

        assertThat(monthly.getString("items[0].state")).isEqualTo("KEPT");
        assertThat(monthly.getString("items[0].expectedOn")).isEqualTo("2012-01-01");
        assertThat(monthly.getDouble("items[0].spread")).isLessThan(0.05);
    }

    @Test
    void aCategoryIsAHabitWhereItsProductsAreNot() {
        var tea = habits(OF_EVERY_TEA);

        assertThat(tea.<String>getList("items.kind")).containsExactly("CATEGORY");
        assertThat(tea.getString("items[0].value")).isEqualTo("Tea");
    }

    @Test
    void whatIsIrregularOrTooNewIsNoHabitAndWhatIsLongGoneIsNoneAnyMore() {
        assertThat(habits(AT_RANDOM).getList("items")).isEmpty();
        assertThat(habits(NEW).getList("items")).isEmpty();
        assertThat(habits(LONG_GONE).getString("items[0].state")).isEqualTo("ENDED");
        marketer().get("/v1/habits/" + id(799)).then().statusCode(404);
    }

    @Test
    void nothingIsSaidOfWhoObjects() {
        var objecting = habits(OBJECTING);

        assertThat(objecting.getBoolean("withheld")).isTrue();
        assertThat(objecting.getList("items")).isEmpty();
    }

    @Test
    void brokenHabitsAreListedInPages() {
        var first = marketer().get("/v1/habits/broken?limit=1").jsonPath();
        var second = marketer()
                .queryParam("after", first.getString("next"))
                .get("/v1/habits/broken?limit=1")
                .jsonPath();

        assertThat(first.<String>getList("items.profileId")).containsExactly(MISSED.toString());
        assertThat(second.<String>getList("items.profileId")).containsExactly(MISSED_BEFORE.toString());
        assertThat(second.getString("next")).isNull();
        marketer()
                .get("/v1/habits/broken?after=2011-12-08_" + MISSED + "_SKUCOFFEE")
                .then()
                .statusCode(200);
        assertThat(marketer()
                        .get("/v1/habits/broken?after=2011-12-05_" + MISSED_BEFORE + "_SKUCOFFEE")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        marketer().get("/v1/habits/broken?after=nonsense").then().statusCode(400);
    }

    @Test
    void whoComesBackKeepsTheHabitAgain() {
        var back = story.then();
        back.bought(MISSED, "back", "2011-12-09T08:00:00Z", 300, line("COFFEE", "Coffee"));
        feed.tell(back.lines());
        Reader.awaitAll(feed, tokens, Duration.ofSeconds(20));

        assertThat(habits(MISSED).getString("items[0].state")).isEqualTo("DUE");
    }

    @Test
    void aBreakIsToldOnce() {
        nothingWasTold();

        breaking.tell();
        breaking.tell();

        assertThat(feed.batches)
                .singleElement(STRING)
                .containsOnlyOnce(MISSED.toString())
                .containsOnlyOnce(MISSED_BEFORE.toString())
                .contains("\"event\":\"Habit Broken\"", "\"last_on\":\"2011-12-02\"")
                .contains("\"timestamp\":\"2011-12-07T00:00:00Z\"");
    }

    @Test
    void whatIsNotTakenIsToldAgainAndWhatIsTakenIsNot() {
        nothingWasTold();
        feed.receipt = """
                {"accepted":1,"duplicates":0,"rejected":[{"index":0,"errors":[{"field":"timestamp","message":"is odd"}]}]}""";

        breaking.tell();
        breaking.tell();

        assertThat(List.copyOf(feed.batches))
                .hasSize(2)
                .allSatisfy(batch -> assertThat(batch).contains(MISSED.toString()))
                .last(STRING)
                .doesNotContain(MISSED_BEFORE.toString());
    }

    @Test
    void whatWasToldOfADuplicateIsNotToldOfTheSurvivor() {
        nothingWasTold();
        breaking.tell();
        feed.batches.clear();
        feed.tell(story.then()
                .person(SURVIVOR, "one@example.com", "{}")
                .merged(MISSED, SURVIVOR)
                .lines());
        Reader.awaitAll(feed, tokens, Duration.ofSeconds(20));

        breaking.tell();

        assertThat(habits(SURVIVOR).getString("items[0].state")).isEqualTo("BROKEN");
        assertThat(feed.batches).isEmpty();
    }

    private void nothingWasTold() {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.of("truncate habit_break").update());
    }

    private void coffee(UUID who, LocalDate day) {
        buy(who, day, "COFFEE", "Coffee");
    }

    private void buy(UUID who, LocalDate day, String sku, String category) {
        story.bought(who, who + "-" + day, day + "T08:00:00Z", 300, line(sku, category));
    }

    private static String line(String sku, String category) {
        return """
                {"sku":"%s","name":"Coffee","category":"%s","kind":"READY_MADE","quantity":1,"unitPrice":3.00}""".formatted(sku, category);
    }

    private static List<LocalDate> workdays(String from, String to) {
        return LocalDate.parse(from)
                .datesUntil(LocalDate.parse(to).plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .toList();
    }

    private JsonPath habits(UUID who) {
        return marketer().get("/v1/habits/" + who).jsonPath();
    }

    private RequestSpecification marketer() {
        return given().header("Authorization", tokens.bearerOf("test", Tokens.MARKETER, Duration.ofMinutes(5)))
                .contentType("application/json");
    }
}
