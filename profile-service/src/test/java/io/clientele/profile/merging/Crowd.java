package io.clientele.profile.merging;

import static org.hamcrest.Matchers.hasSize;

import io.clientele.kit.Sql;
import io.clientele.profile.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/** A few people with facts at random; two crowds of the same seed differ by their key alone. */
class Crowd {

    static final int SIZE = 4;

    private static final List<String> KEPT = List.of(
            "select name || properties from event where profile_id = :id",
            """
            select order_id || total || (select count(*) from purchase_line l where (l.profile_id, l.purchase_id) = (p.profile_id, p.id))
            from purchase p where profile_id = :id""",
            "select order_id from order_owner where profile_id = :id",
            "select channel || topic || status || basis from consent where profile_id = :id",
            "select kind from objection where profile_id = :id",
            "select kind || value from identifier where profile_id = :id");

    private final Caller caller;
    private final Sql sql;
    private final String key = UUID.randomUUID().toString().substring(0, 8);
    final List<String> people = new ArrayList<>();

    Crowd(long seed, Caller caller, Sql sql) {
        this.caller = caller;
        this.sql = sql;
        var random = new Random(seed);
        IntStream.range(0, SIZE).forEach(n -> somebody(n, random));
    }

    private void somebody(int nth, Random random) {
        var items = new ArrayList<Map<String, ?>>();
        var traits = new TreeMap<String, Object>();
        for (var name : List.of("city", "plan", "points")) {
            if (random.nextBoolean()) {
                traits.put(name, name + random.nextInt(3));
            }
        }
        if (random.nextBoolean()) {
            traits.put("email", nth + "@" + key + ".example");
        }
        items.add(Map.of("type", "identify", "messageId", UUID.randomUUID(), "userId", key + nth, "traits", traits));
        for (int one = 0; one < random.nextInt(3); one++) {
            items.add(track(nth, "Seen", Map.of("n", random.nextInt(100))));
        }
        for (int one = 0; one < random.nextInt(3); one++) {
            items.add(track(nth, "Order Completed", order(key + "-" + nth + "-" + one, random.nextInt(1, 99))));
        }
        collect(items);
        var id = caller.asMarketer()
                .queryParam("userId", key + nth)
                .get("/v1/profiles")
                .then()
                .body("items", hasSize(1))
                .extract()
                .<String>path("items[0].id");
        people.add(id);
        for (var topic : List.of("news", "offers")) {
            if (random.nextBoolean()) {
                var status = random.nextBoolean() ? "GRANTED" : "DENIED";
                caller.asMarketer()
                        .body(Map.of("status", status, "basis", "CONSENT"))
                        .put("/v1/profiles/" + id + "/consents/EMAIL/" + topic)
                        .then()
                        .statusCode(200);
            }
        }
    }

    private Map<String, ?> track(int nth, String event, Map<String, ?> properties) {
        return Map.of(
                "type",
                "track",
                "event",
                event,
                "userId",
                key + nth,
                "messageId",
                UUID.randomUUID().toString(),
                "timestamp",
                "2024-05-01T10:00:00Z",
                "properties",
                properties);
    }

    static Map<String, ?> order(String orderId, int price) {
        var line = Map.of("product_id", "x", "price", price, "quantity", 1);
        return Map.of("order_id", orderId, "currency", "EUR", "total", price, "products", List.of(line));
    }

    private void collect(List<Map<String, ?>> items) {
        caller.as("service")
                .body(Map.of("batch", items))
                .post("/v1/batch")
                .then()
                .statusCode(200)
                .body("rejected", hasSize(0));
    }

    /** All that is kept of somebody now, whichever crowd they are of. */
    List<String> facts(int nth) {
        var facts = new ArrayList<String>();
        for (var text : KEPT) {
            facts.addAll(sql.of("select fact from (" + text + ") kept(fact) order by 1")
                    .set("id", UUID.fromString(people.get(nth)))
                    .list(row -> row.text("fact").replace(key, "")));
        }
        return facts;
    }

    /** What is said of them. */
    Map<String, String> said(int nth) {
        var said = new TreeMap<String, String>();
        sql.of("""
                select key, value::text as value from profile, jsonb_each(attributes) where id = :id
                union all select '(email)', email from profile where id = :id and email is not null""")
                .set("id", UUID.fromString(people.get(nth)))
                .list(row -> said.put(row.text("key"), row.text("value").replace(key, "")));
        return said;
    }

    /** Returns the merge. */
    String merge(int duplicate, int survivor) {
        return caller.asMarketer()
                .body(Map.of("duplicateId", people.get(duplicate)))
                .post("/v1/profiles/" + people.get(survivor) + "/merges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    void undo(String merge) {
        caller.asMarketer().post("/v1/merges/" + merge + "/undo").then().statusCode(200);
    }
}
