package io.clientele.profile.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nothing missing, order kept per profile, whatever writers and readers do. */
@QuarkusTest
@WithPostgres
class FeedUnderWritersTest {

    private static final int WRITERS = 8;
    private static final int ROUNDS = 60;

    private final World world;
    private final Tokens tokens;

    FeedUnderWritersTest(World world, Tokens tokens) {
        this.world = world;
        this.tokens = tokens;
    }

    @Test
    void nothingIsMissingAndOrderIsKept() {
        var people = world.people(12);
        var open = world.people(1).getFirst();
        var reader = new Reader(tokens.bearerOf("test", Tokens.SERVICE, Duration.ofMinutes(5)), null);
        reader.readAll();
        var chance = new Random(99);
        var applied = new HashMap<UUID, List<Long>>();

        world.tellWhile(List.of(World.change(open, 0)), () -> {
            try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
                var done = IntStream.range(0, WRITERS)
                        .mapToObj(seed -> CompletableFuture.runAsync(() -> write(people, new Random(seed)), writers))
                        .toList();
                var all = CompletableFuture.allOf(done.toArray(CompletableFuture[]::new));
                while (!all.isDone()) {
                    readWithAccidents(reader, applied, chance);
                }
                all.join();
            }
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                readWithAccidents(reader, applied, chance);
                assertThat(applied.values().stream().mapToInt(List::size).sum()).isEqualTo(WRITERS * ROUNDS * 3);
            });
            assertThat(applied).doesNotContainKey(open);
        });

        await().untilAsserted(() -> {
            readWithAccidents(reader, applied, chance);
            assertThat(applied).containsKey(open);
        });
        applied.forEach((_, versions) -> assertThat(versions)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, versions.size())
                        .mapToObj(Long::valueOf)
                        .toList()));
    }

    /** Three changes of two people a transaction, some of which dawdle before they commit. */
    private void write(List<UUID> people, Random chance) {
        for (int round = 0; round < ROUNDS; round++) {
            var one = people.get(chance.nextInt(people.size()));
            var other = people.get(chance.nextInt(people.size()));
            var told = List.of(World.change(one, 1), World.change(other, 2), World.change(one, 3));
            var dawdles = chance.nextInt(4) == 0 ? chance.nextInt(60) : 0;
            world.tellWhile(told, () -> dawdle(dawdles));
        }
    }

    private static void dawdle(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Half the time what was read is lost before it is remembered how far, so that it is read again. */
    private static void readWithAccidents(Reader reader, HashMap<UUID, List<Long>> applied, Random chance) {
        var lines = reader.peek(1 + chance.nextInt(120), chance.nextInt(2), "");
        var keep = chance.nextBoolean() ? lines.size() : chance.nextInt(lines.size() + 1);
        for (int i = 0; i < keep; i++) {
            var line = lines.get(i);
            var versions = applied.computeIfAbsent(line.profileId(), _ -> new ArrayList<>());
            if (versions.isEmpty() || line.version() > versions.getLast()) {
                versions.add(line.version());
            }
            if (chance.nextInt(3) > 0) {
                reader.after = line.position();
            }
        }
        assertThat(new HashSet<>(lines.stream().map(Reader.Line::position).toList()))
                .hasSameSizeAs(lines);
    }
}
