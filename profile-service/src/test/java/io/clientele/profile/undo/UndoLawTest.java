package io.clientele.profile.undo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.clientele.profile.importing.Files;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.Test;

/**
 * The law: of two groups of people who live through the same, one has an import besides that is undone in the end. Nobody
 * can tell the one from the other by who they are, what they bought and did and allow, nor by what the feed told.
 */
@QuarkusTest
@WithPostgres
class UndoLawTest {

    private static final int LIVES = 25;
    private static final ObjectMapper JSON = new ObjectMapper();

    enum What {
        CITY,
        NAME,
        EMAIL,
        EVENT,
        ORDER,
        YES,
        NO
    }

    record Step(What what, int who, int value) {}

    record Life(List<Step> before, List<Step> file, List<Step> since) {}

    private final Files files;
    private final Caller caller;
    private final Sql sql;

    UndoLawTest(Files files, Caller caller, Sql sql) {
        this.files = files;
        this.caller = caller;
        this.sql = sql;
    }

    @Test
    void whateverWasBroughtWhateverCameBetween() {
        lives().sampleStream().limit(LIVES).forEach(this::live);
    }

    private static Arbitrary<Life> lives() {
        var step = Combinators.combine(
                        Arbitraries.of(What.values()),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 1))
                .as(Step::new);
        return Combinators.combine(
                        step.list().ofMaxSize(6),
                        step.list().ofMinSize(1).ofMaxSize(8),
                        step.list().ofMaxSize(4))
                .as(Life::new);
    }

    private void live(Life life) {
        var with = "law-" + UUID.randomUUID();
        var without = "law-" + UUID.randomUUID();
        for (var who : List.of(with, without)) {
            send(who, "before", life.before(), Instant.parse("2026-01-01T10:00:00Z"));
        }
        var file = messages(with, "file", life.file(), Instant.parse("2026-02-01T10:00:00Z")).stream()
                .map(UndoLawTest::text)
                .collect(Collectors.joining("\n"));
        var done = files.whole(file, "{\"kind\": \"collection\"}");
        assertThat(done.getLong("failed")).isZero();
        for (var who : List.of(with, without)) {
            send(who, "since", life.since(), Instant.parse("2026-03-01T10:00:00Z"));
        }
        var id = done.getString("id");
        caller.asMarketer().post("/v1/imports/" + id + "/undo").then().statusCode(202);
        assertThat(files.ended(id).getString("state")).isEqualTo("UNDONE");

        assertThat(seen(with)).as("%s", life).isEqualTo(seen(without));
        assertThat(told(with)).as("%s", life).isEqualTo(seen(with));
        assertThat(yes(with)).as("%s", life).isSubsetOf(yes(without));
        assertThat(sql.of("select count(*) from import_touch where import_id = :id")
                        .set("id", UUID.fromString(id))
                        .number())
                .isZero();
    }

    private void send(String prefix, String phase, List<Step> steps, Instant at) {
        for (var message : messages(prefix, phase, steps, at)) {
            caller.asMarketer()
                    .body(Map.of("batch", List.of(message)))
                    .post("/v1/batch")
                    .then()
                    .statusCode(200);
        }
    }

    private static List<Map<String, Object>> messages(String prefix, String phase, List<Step> steps, Instant from) {
        var messages = new ArrayList<Map<String, Object>>();
        for (var step : steps) {
            var at = from.plusSeconds(messages.size()).toString();
            var message = new TreeMap<>(said(step, prefix, phase, at));
            message.put("messageId", prefix + phase + messages.size());
            message.put("userId", prefix + "-" + step.who());
            message.put("timestamp", at);
            messages.add(message);
        }
        return messages;
    }

    private static Map<String, Object> said(Step step, String prefix, String phase, String at) {
        var value = phase + step.value();
        return switch (step.what()) {
            case CITY -> identify(Map.of("city", value));
            case NAME -> identify(Map.of("firstName", value));
            case EMAIL -> identify(Map.of("email", "%s.%d.%s@example.org".formatted(value, step.who(), prefix)));
            case YES -> identify(Map.of("consents", List.of(consent(step, "GRANTED", at))));
            case NO -> identify(Map.of("consents", List.of(consent(step, "DENIED", at))));
            case EVENT -> Map.of("type", "track", "event", "Shop Visited", "properties", Map.of("said", value));
            case ORDER ->
                Map.of(
                        "type",
                        "track",
                        "event",
                        "Order Completed",
                        "properties",
                        Map.of(
                                "order_id",
                                "%s-%d-%d".formatted(prefix, step.who(), step.value()),
                                "currency",
                                "EUR",
                                "coupon",
                                phase,
                                "products",
                                List.of(Map.of("sku", "LAW", "quantity", 1, "price", phase.length()))));
        };
    }

    private static Map<String, Object> identify(Map<String, Object> traits) {
        return Map.of("type", "identify", "traits", traits);
    }

    private static Map<String, Object> consent(Step step, String status, String at) {
        return Map.of(
                "channel",
                "EMAIL",
                "topic",
                "topic" + step.value(),
                "status",
                status,
                "basis",
                "CONSENT",
                "decidedAt",
                at);
    }

    /** By user, without what only tells one group from the other. */
    private Map<String, List<String>> seen(String prefix) {
        var seen = new TreeMap<String, List<String>>();
        for (var user : users(prefix).entrySet()) {
            var path = "/v1/profiles/" + user.getValue();
            var facts = new ArrayList<String>();
            facts.add(person(read(caller.asMarketer().get(path).asString())));
            for (var one : read(caller.asMarketer().get(path + "/purchases").asString())
                    .path("items")) {
                facts.add(purchase(one, one.path("total").path("amount")));
            }
            for (var one :
                    read(caller.asMarketer().get(path + "/events").asString()).path("items")) {
                facts.add(event(one));
            }
            seen.put(user.getKey(), clean(facts, prefix));
        }
        return seen;
    }

    /** The same as a reader of the feed knows it. */
    private Map<String, List<String>> told(String prefix) {
        var told = new TreeMap<String, List<String>>();
        users(prefix).forEach((user, id) -> {
            var facts = new TreeMap<String, String>();
            for (var change : changes(id)) {
                var data = read(change.get(1));
                switch (change.getFirst()) {
                    case "profile" -> facts.put("", person(data));
                    case "purchase", "refund" ->
                        facts.put(data.path("purchaseId").asText(), purchase(data, data.path("total")));
                    case "event" -> facts.put(data.path("eventId").asText(), event(data));
                    case "forgotten" -> {
                        data.path("eventIds").forEach(one -> facts.remove(one.asText()));
                        data.path("purchaseIds").forEach(one -> facts.remove(one.asText()));
                    }
                    default -> {}
                }
            }
            told.put(user, clean(facts.values(), prefix));
        });
        return told;
    }

    private List<List<String>> changes(UUID id) {
        return sql.of("select kind, body from change where profile_id = :id order by version")
                .set("id", id)
                .list(row -> List.of(row.text("kind"), row.text("body")));
    }

    private TreeSet<String> yes(String prefix) {
        return new TreeSet<>(sql.of("""
                select right(i.value, 1) || c.topic as yes from identifier i join consent c using (profile_id)
                where i.kind = 'USER_ID' and i.value like :users and c.status = 'GRANTED'""").set("users", prefix + "-%").list(row -> row.text("yes")));
    }

    private Map<String, UUID> users(String prefix) {
        var users = new TreeMap<String, UUID>();
        sql.of("select value, profile_id from identifier where kind = 'USER_ID' and value like :users")
                .set("users", prefix + "-%")
                .list(row -> users.put(row.text("value").substring(prefix.length()), row.uuid("profile_id")));
        return users;
    }

    private static String person(JsonNode told) {
        return "person " + told.path("email").asText() + " "
                + new TreeMap<>(
                        JSON.convertValue(told.path("attributes"), new TypeReference<Map<String, Object>>() {}));
    }

    private static String purchase(JsonNode told, JsonNode total) {
        return "purchase " + told.path("orderId").asText() + " " + total.asLong() + " "
                + told.path("coupon").asText();
    }

    private static String event(JsonNode told) {
        return "event " + told.path("name").asText()
                + told.path("properties").path("said").asText();
    }

    private static List<String> clean(Collection<String> facts, String prefix) {
        return facts.stream().map(fact -> fact.replace(prefix, "")).sorted().toList();
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(text, broken);
        }
    }

    private static String text(Map<String, Object> message) {
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
