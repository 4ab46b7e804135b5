package io.clientele.suite;

import static io.clientele.suite.Door.assertProblem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientele.bench.suite.RunningSuite;
import io.clientele.bench.suite.World;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whoever tries to pass for another gets in nowhere and changes nothing. */
class ForgeryIT {

    private static final String HEADER = "\\r\\nBcc: everybody@inbox.example\\r\\n\\r\\nDear all";
    private static final String SOMEBODY = """
            {"batch": [{"type": "identify", "messageId": "%1$s", "userId": "%1$s", "timestamp": "2011-12-01T10:00:00Z", "traits": {
              "email": "%2$s", "firstName": "%3$s", "motto": "%4$s", "country": "Iceland",
              "consents": [{"channel": "EMAIL", "topic": "newsletter", "status": "GRANTED", "basis": "CONSENT", "source": "form"}]}}]}""";

    static final List<Door> DOORS = Door.ONE_OF_EACH_SERVICE;

    private static Inboxes inboxes;
    private static RunningSuite suite;
    private static String campaign;
    private static Set<String> before;

    @BeforeAll
    static void oneMailIsSentToSomebodyWhoseMottoHoldsAHeader() {
        inboxes = new Inboxes();
        suite = RunningSuite.start(World.settings(inboxes.relay()));
        var taken = identified("ada", "ada@inbox.example", "Ada", "Onwards" + HEADER);
        assertThat(taken.get("accepted").asInt()).as("%s", taken).isOne();
        World.caughtUp(suite);
        var everyone = World.segment(suite.segmentation(), "{\"type\": \"all\", \"of\": []}");
        var launched = World.launched(suite.outreach(), everyone, "{{ profile.firstName }}: {{ profile.motto }}");
        World.finished(suite.outreach(), launched);
        campaign = launched.get("id").asText();
        before = Rows.settled(suite);
    }

    @AfterAll
    static void stop() {
        suite.close();
        inboxes.close();
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(Rows.of(suite)).isEqualTo(before);
    }

    @ParameterizedTest
    @FieldSource("DOORS")
    void aForgedTokenIsA401(Door door) {
        var genuine = suite.token();
        var claims = genuine.substring(genuine.indexOf('.'), genuine.lastIndexOf('.') + 1);
        var unsigned =
                Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(UTF_8)) + claims;

        for (var forged : List.of(altered(genuine), unsigned, "nonsense", "")) {
            var stranger = door.service().apply(suite).as(forged);
            assertProblem(door.post(stranger, door.body().formatted("\"Eve\""), "application/json"), 401);
        }
    }

    @Test
    void aHeaderInATextStaysAText() {
        var mail = inboxes.mails().getFirst();

        assertThat(inboxes.addresses()).containsExactly("ada@inbox.example");
        assertThat(mail.subject()).startsWith("Ada: Onwards").doesNotContain("\r", "\n");
        assertThat(mail.headers()).doesNotContain("Bcc").containsOnlyOnce("Subject", "From", "To");
    }

    @Test
    void aHeaderInANameIsRefused() {
        var taken = identified("eve", "eve@inbox.example", "Eve" + HEADER, "Onwards");

        assertThat(taken.get("accepted").asInt()).isZero();
        assertThat(taken.get("rejected").findValuesAsText("field")).containsExactly("traits.firstName");
    }

    @Test
    void aHeaderInAnAddressIsRefused() {
        var address = "eve@inbox.example" + HEADER;

        var taken = identified("eve", address, "Eve", "Onwards");
        assertThat(taken.get("accepted").asInt()).isZero();
        assertThat(taken.get("rejected").findValuesAsText("field")).containsExactly("traits.email");
        for (var door : List.of(
                new Door(RunningSuite::profile, "/v1/profiles", "{\"email\": \"%s\"}"),
                new Door(RunningSuite::outreach, "/v1/suppressions", "{\"email\": \"%s\"}"),
                new Door(RunningSuite::outreach, "/v1/campaigns/" + campaign + "/tests", "{\"to\": [\"%s\"]}"))) {
            assertProblem(door.postBodyWith(suite, address), 400);
        }
    }

    @Test
    void aHeaderInTheSettingsOfTheBusinessIsRefused() {
        var outreach = suite.outreach();
        for (var field : List.of("name", "sender", "senderName", "replyTo", "language")) {
            var answer = outreach.send(
                    "PUT",
                    "/v1/shop",
                    BodyPublishers.ofString("{\"%s\": \"a@shop.example%s\"}".formatted(field, HEADER)),
                    "application/json");
            assertProblem(answer, 400);
            assertThat(answer.body()).contains('"' + field + '"');
        }
    }

    @Test
    void aLinkThatIsNotOursLeadsNowhere() {
        for (var link : links()) {
            for (var method : List.of("GET", "POST")) {
                var answer = suite.outreach().stranger(method, link, "List-Unsubscribe=One-Click");
                assertThat(answer.statusCode()).as("%s %s", method, link).isBetween(400, 499);
                assertThat(answer.body()).isNotBlank();
            }
        }
    }

    /** Altered, made up, and genuine ones at the wrong door. */
    private static List<String> links() {
        var mail = inboxes.mails().getFirst();
        var root = mail.unsubscribe().substring(0, mail.unsubscribe().indexOf("/u/"));
        var unsubscribe = mail.unsubscribe().substring(root.length() + 3);
        var click = mail.clickOn("https://shop.example/").substring(root.length() + 3);
        var links = new ArrayList<>(List.of(
                "/u/" + altered(unsubscribe),
                "/l/" + altered(click),
                "/u/" + click,
                "/l/" + unsubscribe,
                "/o/" + unsubscribe,
                "/v/" + click,
                "/preferences/" + click));
        for (var door : List.of("/u/", "/l/", "/o/", "/v/", "/preferences/")) {
            links.addAll(List.of(
                    door + "A".repeat(unsubscribe.length()),
                    door + "x",
                    door + "%00",
                    door + "..%2f..%2fetc",
                    door + "%ff"));
        }
        return links.stream().map(root::concat).toList();
    }

    private static JsonNode identified(String userId, String email, String firstName, String motto) {
        return suite.profile().post("/v1/batch", SOMEBODY.formatted(userId, email, firstName, motto));
    }

    /** With another letter in its last third, where the signature is. */
    private static String altered(String token) {
        var at = token.length() * 5 / 6;
        return token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1);
    }
}
