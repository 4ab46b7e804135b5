package io.clientele.segmentation.reading;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What profile-service might tell of a few people, at random: people who buy, replace orders, decide, merge along chains,
 * are parted again and are erased, whose events grow too old and whose orders are taken back. As there, order is kept per profile only: what was committed at about the same time is told by profile.
 */
public final class Telling {

    private record Order(UUID id, UUID owner, UUID origin) {

        Order(UUID id, UUID owner) {
            this(id, owner, owner);
        }

        Order of(UUID other) {
            return new Order(id, other, origin);
        }
    }

    private record Union(UUID duplicate, UUID survivor, List<UUID> origins, long since) {}

    private final Random random;
    private final List<UUID> living = new ArrayList<>();
    private final Map<UUID, UUID> became = new HashMap<>();
    private final Map<UUID, Set<String>> decided = new HashMap<>();
    private final List<Order> orders = new ArrayList<>();
    private final Map<UUID, Long> versions = new HashMap<>();
    private final List<Union> unions = new ArrayList<>();
    private final Set<Change> takenBack = new HashSet<>();
    private final List<Change> unnumbered = new ArrayList<>();
    private final Set<UUID> erased = new HashSet<>();
    private final Set<UUID> forgotten = new HashSet<>();
    private final List<Order> events = new ArrayList<>();
    private final List<Change> told = new ArrayList<>();

    private Telling(int seed) {
        random = new Random(seed);
    }

    public static Telling random(int seed) {
        var telling = new Telling(seed);
        IntStream.rangeClosed(1, 5).forEach(n -> telling.living.add(telling.uuid()));
        telling.living.forEach(telling::person);
        for (int step = 0; step < 40; step++) {
            telling.step();
        }
        telling.number();
        return telling;
    }

    /** As it was told at the time. */
    public List<Change> asItWas() {
        return told;
    }

    /** As it is told to one who begins now: of the erased there is nothing but that. */
    List<Change> asItIsNow() {
        return told.stream()
                .filter(change -> !erased.contains(change.subject()) || change.data() instanceof Told.Erased)
                .filter(change -> !isForgotten(change) && !takenBack.contains(change))
                .toList();
    }

    private boolean isForgotten(Change change) {
        return change.data() instanceof Told.Event event && forgotten.contains(event.eventId());
    }

    Set<UUID> living() {
        return Set.copyOf(living);
    }

    private void step() {
        if (living.size() < 2) {
            return;
        }
        var someone = living.get(random.nextInt(living.size()));
        switch (random.nextInt(18)) {
            case 0, 1 -> person(someone);
            case 2, 3 -> order(new Order(uuid(), someone));
            case 4, 5, 6 ->
                orders.stream()
                        .skip(random.nextInt(orders.size() + 1))
                        .findFirst()
                        .ifPresent(this::again);
            case 7, 11 -> event(new Order(uuid(), someone));
            case 12 ->
                events.stream()
                        .skip(random.nextInt(events.size() + 1))
                        .findFirst()
                        .ifPresent(this::forget);
            case 15 ->
                orders.stream()
                        .skip(random.nextInt(orders.size() + 1))
                        .findFirst()
                        .ifPresent(this::takeBack);
            case 8 -> decide(someone, random.nextBoolean() ? "t" : "u");
            case 9, 10 -> merge(someone);
            case 17 -> object(someone);
            case 13, 14 -> unions.stream().filter(this::stands).findFirst().ifPresent(this::part);
            default -> {
                if (random.nextInt(4) == 0) {
                    erase(someone);
                }
            }
        }
        if (random.nextInt(4) == 0) {
            number();
        }
    }

    private void person(UUID id) {
        var attributes = JsonNodeFactory.instance.objectNode().put("n", random.nextInt(100));
        var names = IntStream.range(0, random.nextInt(3))
                .mapToObj(n -> new Told.Name(n == 1 ? "EMAIL" : "USER_ID", "u" + random.nextInt(9)))
                .toList();
        tell(id, new Told.Person("a@example.com", null, "en", null, attributes, at(), names));
    }

    private void again(Order order) {
        var owner = became.getOrDefault(order.owner(), order.owner());
        if (living.contains(owner)) {
            order(order.of(owner));
        }
    }

    private void order(Order order) {
        orders.removeIf(one -> one.id().equals(order.id()));
        orders.add(order);
        var lines = IntStream.range(0, random.nextInt(4))
                .mapToObj(n -> new Told.Line(
                        "S" + n,
                        null,
                        random.nextBoolean() ? "c" : null,
                        random.nextBoolean() ? "TAILORED" : null,
                        BigDecimal.valueOf(random.nextInt(1, 4)),
                        BigDecimal.valueOf(random.nextInt(1000), 3)))
                .toList();
        tell(
                order.owner(),
                new Told.Order(
                        order.id(),
                        "o",
                        random.nextBoolean(),
                        at(),
                        LocalDate.EPOCH.plusDays(random.nextInt(30)),
                        random.nextInt(4) == 0 ? "GBP" : "EUR",
                        random.nextInt(1000),
                        random.nextInt(3),
                        null,
                        null,
                        null,
                        lines));
    }

    /** Under the name that it was first told under, and under the one that it is known by. */
    private void takeBack(Order order) {
        var owner = became.getOrDefault(order.owner(), order.owner());
        if (living.contains(owner)) {
            orders.remove(order);
            tell(order.origin(), new Told.Forgotten(List.of(), List.of(order.id())));
            if (!owner.equals(order.origin())) {
                tell(owner, new Told.Forgotten(List.of(), List.of(order.id())));
            }
        }
    }

    private void event(Order event) {
        events.add(event);
        tell(event.owner(), new Told.Event(event.id(), "E", null, at()));
    }

    /** Under the name that it was told under, whoever has it now. */
    private void forget(Order event) {
        events.remove(event);
        if (!erased.contains(event.owner())) {
            forgotten.add(event.id());
            unnumbered.removeIf(this::isForgotten);
            tell(event.owner(), new Told.Forgotten(List.of(event.id()), List.of()));
        }
    }

    private void decide(UUID id, String topic) {
        decided.computeIfAbsent(id, none -> new HashSet<>()).add(topic);
        var status = random.nextBoolean() ? "GRANTED" : "REVOKED";
        tell(id, new Told.Consent("EMAIL", topic, status, at()));
    }

    private void object(UUID id) {
        tell(id, new Told.Objection(random.nextBoolean() ? List.of("PROFILING") : List.of(), random.nextBoolean()));
    }

    private void merge(UUID duplicate) {
        living.remove(duplicate);
        var survivor = living.get(random.nextInt(living.size()));
        var origins = Stream.concat(
                        Stream.of(duplicate),
                        became.keySet().stream().filter(one -> became.get(one).equals(duplicate)))
                .toList();
        unions.add(new Union(duplicate, survivor, origins, versions.get(survivor)));
        became.replaceAll((one, into) -> into.equals(duplicate) ? survivor : into);
        became.put(duplicate, survivor);
        tell(duplicate, new Told.Merged(survivor));
        for (var topic : decided.getOrDefault(duplicate, Set.of())) {
            if (random.nextBoolean()
                    || !decided.getOrDefault(survivor, Set.of()).contains(topic)) {
                decide(survivor, topic);
            }
        }
        person(survivor);
        object(survivor);
    }

    private boolean stands(Union union) {
        return living.contains(union.survivor()) && union.survivor().equals(became.get(union.duplicate()));
    }

    private void part(Union union) {
        unions.remove(union);
        living.add(union.duplicate());
        union.origins().forEach(one -> became.replace(one, union.duplicate()));
        became.remove(union.duplicate());
        var back = orders.stream()
                .filter(order -> union.origins().contains(order.origin()))
                .toList();
        Stream.concat(told.stream(), unnumbered.stream())
                .filter(change -> isOfBoth(change, union, back))
                .forEach(takenBack::add);
        unnumbered.removeIf(takenBack::contains);
        var parted = new Told.Parted(union.duplicate(), union.survivor(), union.origins(), union.since());
        tell(union.duplicate(), parted);
        tell(union.survivor(), parted);
        for (var one : List.of(union.duplicate(), union.survivor())) {
            person(one);
            object(one);
            List.copyOf(decided.getOrDefault(one, Set.of())).forEach(topic -> decide(one, topic));
        }
        back.forEach(order -> order(order.of(union.duplicate())));
    }

    private static boolean isOfBoth(Change change, Union union, List<Order> back) {
        return change.subject().equals(union.survivor())
                && change.version() > union.since()
                && switch (change.data()) {
                    case Told.Person _, Told.Consent _ -> true;
                    case Told.Order told ->
                        back.stream().anyMatch(order -> order.id().equals(told.purchaseId()));
                    case null, default -> false;
                };
    }

    private void erase(UUID survivor) {
        living.remove(survivor);
        var erasureId = uuid();
        var all = new ArrayList<>(List.of(survivor));
        became.forEach((one, into) -> {
            if (into.equals(survivor)) {
                all.add(one);
            }
        });
        unnumbered.removeIf(change -> all.contains(change.subject()));
        erased.addAll(all);
        all.forEach(one -> tell(one, new Told.Erased(erasureId)));
    }

    private void tell(UUID id, Told data) {
        unnumbered.add(new Change("", versions.merge(id, 1L, Long::sum), id, at(), data));
    }

    private void number() {
        unnumbered.sort(Comparator.comparing((Change change) -> change.subject().toString())
                .thenComparing(Change::version));
        told.addAll(unnumbered);
        unnumbered.clear();
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Instant at() {
        return Instant.ofEpochSecond(1_300_000_000L + random.nextInt(10_000_000));
    }
}
