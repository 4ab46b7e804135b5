package io.clientele.segmentation.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Sql;
import io.clientele.segmentation.column.InMemory;
import io.clientele.segmentation.condition.Checks;
import io.clientele.segmentation.condition.Condition;
import io.clientele.segmentation.condition.Condition.*;
import io.clientele.segmentation.question.World.Person;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The SQL of a condition finds whom a naive evaluation finds, in any world. */
class MeaningTest {

    private static final Situation NOW = new Situation(Worlds.NOW, false, false, World.ZONE, "GBP");
    private static final Situation BY_FEATURES = new Situation(Worlds.NOW, false, true, World.ZONE, "GBP");

    /** Asked every time, since it is rare that one consent was decided differently twice and is asked for. */
    private static final Condition EACH_DECISION = new Any(Stream.of(Decision.values())
            .map(decision -> (Condition) new Consent("EMAIL", "t", decision))
            .toList());

    private static Filled database;

    @BeforeContainer
    static void open() throws IOException, SQLException {
        database = new Filled();
    }

    @AfterContainer
    static void close() throws IOException {
        database.close();
    }

    @Provide
    Arbitrary<World> worlds() {
        return Worlds.worlds();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Conditions.conditions();
    }

    @Property(tries = 200)
    void membersCountsAndReasonsAreThoseOfTheNaiveEvaluation(
            @ForAll("worlds") World world, @ForAll @Size(5) List<@From("conditions") Condition> conditions) {
        database.with(world);
        var naive = new Naive(Worlds.NOW, false, "GBP");

        for (var condition : conditions) {
            assertThat(Checks.of(condition, "condition")).isEmpty();
            for (var situation : List.of(NOW, BY_FEATURES)) {
                assertThat(members(condition, situation)).isEqualTo(naively(world, condition, naive));
                assertThat(counts(condition, situation)).isEqualTo(naivelyByPart(world, condition, naive));
            }
            inMemory(condition)
                    .ifPresent(counts -> assertThat(counts).isEqualTo(naivelyByPart(world, condition, naive)));
            for (var person : world.people()) {
                assertThat(reasons(condition, NOW, person)).isEqualTo(naively(condition, person, naive));
            }
        }
        assertThat(belonging(conditions, world.people())).isEqualTo(naively(world, conditions, naive));
    }

    /** A thousand above; more are asked for by {@code -Dsegmentation.conditions=10000}. */
    @Example
    void soAreThoseOfAsManyMoreConditionsAsAreAskedFor() {
        var conditions = Conditions.conditions().list().ofSize(5);
        for (int asked = 0; asked < Integer.getInteger("segmentation.conditions", 0); asked += 5) {
            membersCountsAndReasonsAreThoseOfTheNaiveEvaluation(Worlds.worlds().sample(), conditions.sample());
        }
    }

    @Property(tries = 150)
    void onesReasonsAtAPastInstantAreThoseOfTheNaiveEvaluationThen(
            @ForAll("worlds") World world,
            @ForAll @Size(6) List<@From("conditions") Condition> conditions,
            @ForAll @IntRange(min = 0, max = 100) int daysAgo) {
        database.with(world);
        var at = Worlds.NOW.minusSeconds(daysAgo * 86_400L);

        for (var condition : with(EACH_DECISION, conditions)) {
            for (var person : world.people()) {
                assertThat(reasons(condition, new Situation(at, true, false, World.ZONE, "GBP"), person))
                        .isEqualTo(naively(condition, person, new Naive(at, true, "GBP")));
            }
        }
    }

    @Property(tries = 30)
    void notAllIsAnyNotAndNotNotIsItself(
            @ForAll("worlds") World world, @ForAll("conditions") Condition one, @ForAll("conditions") Condition other) {
        database.with(world);

        assertThat(members(new Not(new All(List.of(one, other)))))
                .isEqualTo(members(new Any(List.of(new Not(one), new Not(other)))));
        assertThat(members(new Not(new Not(one)))).isEqualTo(members(one));
    }

    @Property(tries = 30)
    void bucketsShareEveryoneOutOnce(
            @ForAll("worlds") World world,
            @ForAll @StringLength(min = 1, max = 9) String salt,
            @ForAll @IntRange(max = 10_000) int cut) {
        database.with(world);
        var storable = salt.replaceAll("[\\x00\\p{Cs}]", "-");

        var lower = members(new Bucket(storable, 0, cut));
        var upper = members(new Bucket(storable, cut, 10_000));

        assertThat(Collections.disjoint(lower, upper)).isTrue();
        assertThat(lower).hasSize(world.people().size() - upper.size());
        assertThat(lower).isEqualTo(naively(world, new Bucket(storable, 0, cut), new Naive(Worlds.NOW, false, "GBP")));
    }

    @Property(tries = 20)
    void aSegmentIsWhatItIsDefinedBy(@ForAll("worlds") World world, @ForAll("conditions") Condition condition) {
        database.with(world);

        assertThat(members(Plan.of(new Not(new Segment(new UUID(0, 1))), NOW, id -> condition)))
                .isEqualTo(members(new Not(condition)));
    }

    private static List<Condition> with(Condition one, List<Condition> others) {
        return Stream.concat(Stream.of(one), others.stream()).toList();
    }

    private static Set<UUID> members(Condition condition) {
        return members(condition, NOW);
    }

    private static Set<UUID> members(Condition condition, Situation situation) {
        return members(Plan.of(condition, situation, id -> new All(List.of())));
    }

    private static Set<UUID> members(Plan plan) {
        return new TreeSet<>(statement(plan.members()).list(row -> row.uuid("profile_id")));
    }

    /** Whom the places of which conditions hold, of every second one. */
    private static Map<UUID, Set<Integer>> belonging(List<Condition> conditions, List<Person> people) {
        var among = everySecond(people).map(Person::id).toList();
        var found = new TreeMap<UUID, Set<Integer>>();
        statement(Plan.of(conditions, BY_FEATURES, id -> new All(List.of())).belonging(among))
                .list(row -> found.computeIfAbsent(row.uuid("profile_id"), first -> new TreeSet<>())
                        .add((int) row.number("nth")));
        return found;
    }

    private static Stream<Person> everySecond(List<Person> people) {
        return IntStream.iterate(0, n -> n < people.size(), n -> n + 2).mapToObj(people::get);
    }

    private static List<Long> counts(Condition condition, Situation situation) {
        return statement(Plan.of(condition, situation, id -> condition).counts(3))
                .one(row -> row.<Long>many("counts"))
                .orElseThrow();
    }

    private static Optional<List<Long>> inMemory(Condition condition) {
        var conditions = Plan.of(condition, BY_FEATURES, id -> condition).conditions();
        return InMemory.counts(database.sql, conditions, BY_FEATURES, id -> condition);
    }

    private static List<Boolean> reasons(Condition condition, Situation situation, Person person) {
        return statement(Plan.of(condition, situation, id -> condition).reasons(person.id()))
                .one(row -> row.<Boolean>many("held"))
                .orElseThrow();
    }

    private static Sql.Statement statement(Question question) {
        var statement = database.sql.of(question.text());
        question.parameters().forEach(statement::set);
        return statement;
    }

    private static Set<UUID> naively(World world, Condition condition, Naive naive) {
        var found = new TreeSet<UUID>();
        world.people().stream().filter(one -> naive.holds(condition, one)).forEach(one -> found.add(one.id()));
        return found;
    }

    private static Map<UUID, Set<Integer>> naively(World world, List<Condition> conditions, Naive naive) {
        var found = new TreeMap<UUID, Set<Integer>>();
        everySecond(world.people()).forEach(person -> {
            var held = IntStream.range(0, conditions.size())
                    .filter(nth -> naive.holds(conditions.get(nth), person))
                    .boxed()
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!held.isEmpty()) {
                found.put(person.id(), held);
            }
        });
        return found;
    }

    private static List<Long> naivelyByPart(World world, Condition condition, Naive naive) {
        var counts = new ArrayList<Long>();
        counts.add(world.people().stream()
                .filter(one -> naive.holds(condition, one))
                .count());
        condition.parts("").values().forEach(part -> counts.addAll(naivelyByPart(world, part, naive)));
        return counts;
    }

    private static List<Boolean> naively(Condition condition, Person person, Naive naive) {
        var held = new ArrayList<Boolean>();
        held.add(naive.holds(condition, person));
        condition.parts("").values().forEach(part -> held.addAll(naively(part, person, naive)));
        return held;
    }
}
