package io.clientele.profile.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.profile.ledger.Chain.Ends;
import io.clientele.profile.ledger.Findings.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whoever can write to the tables, but not to what is noted of them elsewhere, is found out. */
class TamperingTest {

    private static final UUID ADA = new UUID(1, 1);
    private static final UUID BOB = new UUID(1, 2);

    /** What can be done to the rows of the ledger; each returns whether it did anything. */
    enum Tampering {
        CHANGE,
        CHANGE_AND_REHASH_IT,
        EMPTY,
        DELETE,
        REORDER,
        INSERT,
        INSERT_AT_THE_END,
        SWAP_BETWEEN_PROFILES,
        WRITE_THE_CHAIN_ANEW
    }

    @Provide
    Arbitrary<List<Content>> decisions() {
        return Arbitraries.of("GRANTED", "DENIED", "REVOKED")
                .flatMap(status ->
                        Arbitraries.strings().ofMaxLength(5).injectNull(.3).map(source -> content(status, source)))
                .list()
                .ofMinSize(2)
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void whatNobodyTouchedIsIntact(@ForAll("decisions") List<Content> decisions) {
        var world = World.of(decisions);

        assertThat(world.verified().breaks()).isEmpty();
        assertThat(world.verified().entries()).isEqualTo(decisions.size());
    }

    @Property(tries = 300)
    void contentThatWasErasedWithThePersonLeavesTheChainIntact(@ForAll("decisions") List<Content> decisions) {
        var world = World.of(decisions);

        world.erase(ADA);

        assertThat(world.verified().intact()).isTrue();
        assertThat(world.verified().erased()).isEqualTo(world.rows.get(ADA).size());
    }

    @Property(tries = 1000)
    void anyTamperingIsFound(
            @ForAll("decisions") List<Content> decisions,
            @ForAll Tampering tampering,
            @ForAll @IntRange(max = 100) int at) {
        var world = World.of(decisions);

        world.apply(tampering, at);

        assertThat(world.verified().intact()).as("after %s", tampering).isFalse();
    }

    private static Content content(String status, String source) {
        var now = Instant.parse("2024-01-01T10:00:00Z");
        return new Content(
                UUID.randomUUID(), "EMAIL", "news", "MARKETING", status, "CONSENT", source, null, null, null, now, now);
    }

    private static final class World {

        private final Map<UUID, List<Entry>> rows =
                new TreeMap<>(Map.of(ADA, new ArrayList<>(), BOB, new ArrayList<>()));
        private final Map<UUID, Ends> ends = new TreeMap<>();

        /** In turn one's and the other's; the day's root covers all. */
        static World of(List<Content> decisions) {
            var world = new World();
            for (int nth = 0; nth < decisions.size(); nth++) {
                world.append(nth % 2 == 0 ? ADA : BOB, decisions.get(nth));
            }
            world.rows.forEach((who, entries) -> {
                var last = entries.getLast();
                world.ends.put(who, new Ends(true, last.sequence(), last.hash(), last.sequence(), last.hash()));
            });
            return world;
        }

        private void append(UUID who, Content content) {
            var entries = rows.get(who);
            var previous = entries.isEmpty() ? Hashes.NONE : entries.getLast().hash();
            entries.add(Entry.sealed(who, entries.size() + 1L, previous, "salt" + entries.size(), content));
        }

        void erase(UUID who) {
            rows.get(who).replaceAll(World::emptied);
            var was = ends.get(who);
            ends.put(who, new Ends(false, was.length(), was.hash(), was.rootedLength(), was.rootedHash()));
        }

        void apply(Tampering tampering, int at) {
            var hers = rows.get(ADA);
            var nth = at % hers.size();
            var one = hers.get(nth);
            switch (tampering) {
                case CHANGE -> hers.set(nth, with(one, changed(one.content()), one.sequence()));
                case CHANGE_AND_REHASH_IT ->
                    hers.set(
                            nth, Entry.sealed(ADA, one.sequence(), one.previous(), one.salt(), changed(one.content())));
                case EMPTY -> hers.set(nth, emptied(one));
                case DELETE -> hers.remove(nth);
                case REORDER -> {
                    append(ADA, changed(one.content()));
                    var last = hers.removeLast();
                    hers.set(nth, with(last, last.content(), one.sequence()));
                }
                case INSERT -> hers.add(nth, with(one, changed(one.content()), one.sequence()));
                case INSERT_AT_THE_END -> append(ADA, changed(one.content()));
                case SWAP_BETWEEN_PROFILES -> {
                    var his = rows.get(BOB).getFirst();
                    rows.get(BOB).set(0, moved(hers.getFirst(), BOB));
                    hers.set(0, moved(his, ADA));
                }
                case WRITE_THE_CHAIN_ANEW -> {
                    var contents = hers.stream().map(Entry::content).toList();
                    hers.clear();
                    contents.forEach(content -> append(ADA, changed(content)));
                    var was = ends.get(ADA);
                    ends.put(
                            ADA,
                            new Ends(true, was.length(), hers.getLast().hash(), was.rootedLength(), was.rootedHash()));
                }
            }
        }

        Verified verified() {
            var findings = new Findings();
            rows.forEach((who, entries) ->
                    entries.forEach(entry -> findings.add(new Line(who, ends.get(who), false, entry))));
            rows.forEach((who, entries) -> {
                if (entries.isEmpty()) {
                    findings.add(new Line(who, ends.get(who), false, null));
                }
            });
            return findings.at(Instant.EPOCH, 0);
        }

        private static Content changed(Content was) {
            return content(was.status().equals("GRANTED") ? "DENIED" : "GRANTED", was.source());
        }

        private static Entry with(Entry was, Content content, long sequence) {
            return new Entry(
                    was.profileId(), sequence, was.previous(), was.salt(), content, was.contentHash(), was.hash());
        }

        private static Entry moved(Entry was, UUID to) {
            return new Entry(
                    to, was.sequence(), was.previous(), was.salt(), was.content(), was.contentHash(), was.hash());
        }

        private static Entry emptied(Entry was) {
            return new Entry(
                    was.profileId(), was.sequence(), was.previous(), null, null, was.contentHash(), was.hash());
        }
    }
}
