package io.clientele.segmentation.recommendation;

import static io.clientele.segmentation.testing.Story.id;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.assortment.Looking;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.Story;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A shop where a bag goes with a camera, some who have one sit for a portrait later, and coffee is bought again. */
@QuarkusTest
@WithPostgres
@WithFeed
class RecommendationResourceTest {

    private static final String CAMERA = line("CAMERA", "Camera", "READY_MADE", "400.00");
    private static final String BAG = line("BAG", "Bag", "READY_MADE", "80.00");
    private static final String MUG = line("MUG", "Mug", "READY_MADE", "9.00");
    private static final String COFFEE = line("COFFEE", "Coffee", "READY_MADE", "3.00");
    private static final String SITTING = line("SITTING", "Portrait sitting", "SERVICE", "90.00");
    private static final UUID NEW_CAMERA = id(501);
    private static final UUID OBJECTING = id(502);
    private static final UUID STAFF = id(503);
    private static final UUID PROSPECT = id(504);
    private static final UUID OUT_OF_COFFEE = id(505);
    private static final UUID ENOUGH_COFFEE = id(506);
    private static final UUID GAVE_IT_BACK = id(507);
    private static final UUID BY_A_WRONG_CLOCK = id(508);

    private final Tokens tokens;
    private final Looking looking;
    private FeedServer feed;

    RecommendationResourceTest(Tokens tokens, Looking looking) {
        this.tokens = tokens;
        this.looking = looking;
    }

    @BeforeEach
    void open() throws IOException {
        feed = new FeedServer(shop().lines());
        Reader.awaitAll(feed, tokens, Duration.ofSeconds(60));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            looking.now();
            assertThat(names(PROSPECT)).contains("Bag");
        });
    }

    @AfterEach
    void close() throws IOException {
        feed.close();
    }

    @Test
    void recommendsWhatOthersMovedOnToThenWhatGoesWithItThenWhatSellsBest() {
        var offer = offer(NEW_CAMERA);

        assertThat(offer.<String>getList("items.name")).containsExactly("Portrait sitting", "Bag", "Coffee", "Mug");
        assertThat(offer.<String>getList("items.reason"))
                .containsExactly("UPGRADE", "GOES_WITH", "BEST_SELLER", "BEST_SELLER");
        assertThat(offer.getString("items[0].explanation")).isEqualTo("Of 31 who had Camera, 10 moved on to this");
        assertThat(offer.getString("items[1].explanation"))
                .startsWith("Of 31 who bought Camera, 30 bought this: ")
                .endsWith(" times as often as if the two had nothing to do with each other");
        assertThat(offer.getMap("items[1].price")).isEqualTo(Map.of("amount", 8000, "currency", "GBP"));
        assertThat(offer.getString("items[1].because")).isEqualTo("CAMERA");
    }

    @Test
    void saysWhyInTheLanguageOfWhoAsks() {
        var offer = marketer()
                .header("Accept-Language", "ar")
                .get("/v1/recommendations/" + NEW_CAMERA)
                .jsonPath();

        assertThat(offer.getString("items[0].explanation")).startsWith("من بين 31");
    }

    @Test
    void whatPeopleBuyAgainIsRecommendedAgainWhenItIsTime() {
        var out = offer(OUT_OF_COFFEE);

        assertThat(out.getString("items.find { it.name == 'Coffee' }.reason")).isEqualTo("AGAIN");
        assertThat(out.getString("usual[0].name")).isEqualTo("Coffee");
        assertThat(out.getInt("usual[0].days")).isEqualTo(2);
        assertThat(names(ENOUGH_COFFEE)).doesNotContain("Coffee");
        assertThat(names(NEW_CAMERA)).doesNotContain("Camera");
    }

    @Test
    void aDayThatIsFarFromTodayHindersNothing() {
        var offer = offer(BY_A_WRONG_CLOCK);

        assertThat(offer.getString("usual[0].name")).isEqualTo("Coffee");
        assertThat(offer.getList("items")).isNotEmpty();
    }

    @Test
    void whatWentBackSpeaksForNothing() {
        assertThat(offer(GAVE_IT_BACK).<String>getList("items.reason")).containsOnly("BEST_SELLER");
    }

    @Test
    void nothingIsSaidOfWhoObjectsOrWorksHere() {
        for (var id : List.of(OBJECTING, STAFF)) {
            var offer = offer(id);

            assertThat(offer.getBoolean("withheld")).isTrue();
            assertThat(offer.getList("items")).isEmpty();
            assertThat(offer.getList("usual")).isEmpty();
        }
        marketer().get("/v1/recommendations/" + id(999)).then().statusCode(404);
    }

    @Test
    void manyAreLookedUpAtOnceAndWhoIsNotKnownIsMissing() {
        var found = marketer()
                .body("{\"ids\":[\"%s\",\"%s\",\"%s\"],\"limit\":1}".formatted(NEW_CAMERA, PROSPECT, id(999)))
                .post("/v1/recommendations/lookups")
                .jsonPath();

        assertThat(found.<String>getList("profileId"))
                .containsExactlyInAnyOrder(NEW_CAMERA.toString(), PROSPECT.toString());
        assertThat(found.<List<?>>getList("items"))
                .allSatisfy(items -> assertThat(items).hasSize(1));
    }

    @Test
    void aPageOfProductsIsLinkedAndWhatShallNeverBeIsNotRecommended() {
        settings("{\"productUrl\":\"https://shop.example/p/{sku}\",\"never\":[\"SITTING\"]}", 200);

        var offer = offer(NEW_CAMERA);

        assertThat(offer.getString("items[0].name")).isEqualTo("Bag");
        assertThat(offer.getString("items[0].url")).isEqualTo("https://shop.example/p/BAG");
        settings("{\"productUrl\":\"javascript:alert(1)/{sku}\"}", 400);
        settings("{\"productUrl\":\"https://shop.example/\"}", 400);
        settings("{}", 200);
    }

    private static Story shop() {
        var story = new Story();
        for (int n = 1; n <= 90; n++) {
            story.person(id(n), n + "@example.com", "{}");
            if (n <= 30) {
                story.bought(id(n), "c" + n, "2011-11-01T10:00:00Z", 48000, CAMERA, BAG);
            } else {
                story.bought(id(n), "m" + n, "2011-11-02T10:00:00Z", 900, MUG);
            }
            if (n <= 10) {
                story.bought(id(n), "s" + n, "2011-11-20T10:00:00Z", 9000, SITTING);
            }
            if (n > 20) {
                story.bought(id(n), "k" + n, "2011-11-05T10:00:00Z", 300, COFFEE);
                story.bought(id(n), "l" + n, "2011-11-15T10:00:00Z", 300, COFFEE);
            }
        }
        story.person(NEW_CAMERA, "new@example.com", "{}")
                .bought(NEW_CAMERA, "a", "2011-12-01T10:00:00Z", 40000, CAMERA);
        story.person(OBJECTING, "no@example.com", "{}")
                .bought(OBJECTING, "b", "2011-12-01T10:00:00Z", 40000, CAMERA)
                .objected(OBJECTING, "PROFILING");
        story.person(STAFF, "staff@example.com", "{\"internal\":true}")
                .bought(STAFF, "c", "2011-12-01T10:00:00Z", 40000, CAMERA);
        story.person(PROSPECT, "prospect@example.com", "{}");
        story.person(OUT_OF_COFFEE, "out@example.com", "{}")
                .bought(OUT_OF_COFFEE, "d", "2011-11-20T10:00:00Z", 300, COFFEE)
                .bought(OUT_OF_COFFEE, "e", "2011-11-25T10:00:00Z", 300, COFFEE);
        story.person(ENOUGH_COFFEE, "enough@example.com", "{}")
                .bought(ENOUGH_COFFEE, "f", "2011-12-08T10:00:00Z", 300, COFFEE);
        story.person(GAVE_IT_BACK, "back@example.com", "{}")
                .bought(GAVE_IT_BACK, "g", "2011-12-01T10:00:00Z", 40000, CAMERA)
                .returned(GAVE_IT_BACK, "h", "2011-12-02T10:00:00Z", 40000, CAMERA);
        story.person(BY_A_WRONG_CLOCK, "wrong@example.com", "{}")
                .bought(BY_A_WRONG_CLOCK, "i", "0001-01-01T10:00:00Z", 300, COFFEE)
                .bought(BY_A_WRONG_CLOCK, "j", "9999-12-01T10:00:00Z", 300, COFFEE);
        return story;
    }

    private static String line(String sku, String name, String kind, String price) {
        return """
                {"sku":"%s","name":"%s","category":null,"kind":"%s","quantity":1,"unitPrice":%s}""".formatted(sku, name, kind, price);
    }

    private List<String> names(UUID id) {
        return offer(id).getList("items.name");
    }

    private JsonPath offer(UUID id) {
        return marketer().get("/v1/recommendations/" + id).jsonPath();
    }

    private void settings(String body, int status) {
        marketer().body(body).put("/v1/recommendations/settings").then().statusCode(status);
    }

    private RequestSpecification marketer() {
        return given().header("Authorization", tokens.bearerOf("test", Tokens.MARKETER, Duration.ofMinutes(5)))
                .contentType("application/json");
    }
}
