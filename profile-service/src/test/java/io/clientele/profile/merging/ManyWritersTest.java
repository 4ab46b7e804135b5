package io.clientele.profile.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sixteen at once identify, stitch, order, merge and part the same few people. */
@QuarkusTest
@WithPostgres
class ManyWritersTest {

    private static final int WRITERS = 16;
    private static final int STEPS = 40;
    private static final int PEOPLE = 6;
    /** 503 is for who gives way, 400 for an order that is another person's by now: nothing was taken. */
    private static final Set<Integer> ANSWERS = Set.of(200, 201, 400, 404, 409, 503);

    private final Caller caller;
    private final Sql sql;
    private final String key = UUID.randomUUID().toString().substring(0, 8);
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> merges = new ConcurrentLinkedQueue<>();

    ManyWritersTest(Caller caller, Sql sql) {
        this.caller = caller;
        this.sql = sql;
    }

    @Test
    void everyNameIsOnePersonsAndEveryEventIsThereOnce() throws Exception {
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(n -> caller.profile(key + n, Map.of()))
                .toList();
        var writers = IntStream.range(0, WRITERS)
                .<Callable<Void>>mapToObj(n -> () -> write(new Random(n), people))
                .toList();
        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            for (var writer : pool.invokeAll(writers)) {
                writer.get();
            }
        }

        assertThat(sql.of("select properties ->> 'id' as id from event where properties ->> 'key' = :key")
                        .set("key", key)
                        .list(row -> row.text("id")))
                .containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(count("""
                identifier i join profile p on p.id = i.profile_id
                where i.value like :key || '%' and p.merged_into is not null""")).as("names of who is nobody").isZero();
        assertThat(count("""
                identifier i where i.value like :key || '%'
                  and not exists (select from profile p where p.id = i.profile_id)""")).as("names of nobody").isZero();
        assertThat(count("""
                event e join profile p on p.id = e.profile_id
                where e.properties ->> 'key' = :key and p.merged_into is not null""")).as("events left behind").isZero();
        assertThat(count("""
                profile p join profile into_ on into_.id = p.merged_into
                where into_.merged_into is not null and :key <> ''""")).as("chains").isZero();
        assertThat(count("""
                order_owner o where o.order_id like :key || '%'
                  and not exists (select from purchase p where (p.profile_id, p.order_id) = (o.profile_id, o.order_id))""")).as("orders of nobody").isZero();
    }

    private Void write(Random random, List<String> people) {
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(8)) {
                case 0 -> merge(people.get(random.nextInt(PEOPLE)), people.get(random.nextInt(PEOPLE)));
                case 1 -> undo();
                case 2 -> order(random);
                default -> see(random);
            }
        }
        return null;
    }

    /** With the id of a user, or of a browser, or both. */
    private void see(Random random) {
        var id = UUID.randomUUID().toString();
        var names = new HashMap<String, Object>();
        if (random.nextBoolean()) {
            names.put("userId", key + random.nextInt(PEOPLE));
        }
        if (names.isEmpty() || random.nextBoolean()) {
            names.put("anonymousId", key + "-browser-" + random.nextInt(PEOPLE));
        }
        names.putAll(
                Map.of("type", "track", "event", "Seen", "messageId", id, "properties", Map.of("key", key, "id", id)));
        if (collect(names) == 200) {
            acknowledged.add(id);
        }
    }

    private void order(Random random) {
        var who = random.nextInt(PEOPLE);
        collect(Map.of(
                "type",
                "track",
                "event",
                "Order Completed",
                "userId",
                key + who,
                "messageId",
                UUID.randomUUID().toString(),
                "properties",
                Crowd.order(key + "-order-" + who + "-" + random.nextInt(3), random.nextInt(1, 9))));
    }

    private int collect(Map<String, ?> message) {
        return answered(caller.as("service").body(message).post("/v1/track").statusCode());
    }

    private void merge(String survivor, String duplicate) {
        var answer =
                caller.asMarketer().body(Map.of("duplicateId", duplicate)).post("/v1/profiles/" + survivor + "/merges");
        if (answered(answer.statusCode()) == 201) {
            merges.add(answer.path("id"));
        }
    }

    private void undo() {
        var merge = merges.poll();
        if (merge != null) {
            answered(caller.asMarketer().post("/v1/merges/" + merge + "/undo").statusCode());
        }
    }

    private static int answered(int status) {
        assertThat(ANSWERS).contains(status);
        return status;
    }

    private long count(String what) {
        return sql.of("select count(*) from " + what).set("key", key).number();
    }
}
