package io.clientele.segmentation.persona;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Invents people by how often members have which values, each given the one other trait that says most of it. A trait is
 * missing as often as it is not known of members.
 */
final class Invention {

    private static final Map<String, List<String>> FIRST_NAMES = Map.of(
            "en", List.of("Alex", "Charlie", "Jo", "Kim", "Robin", "Sam", "Toni", "Noor"),
            "ar", List.of("نور", "صباح", "رضا", "إحسان", "سلام", "هبة", "وسام", "شمس"));
    private static final Map<String, String> LAST_NAMES = Map.of("en", "Invented", "ar", "مُبتكَر");
    private static final String OTHERWISE = "en";

    private final List<Portrait> portraits;
    private final long people;
    private final Dependence dependence;
    private final LocalDate today;
    private final Random random;

    Invention(Drawing drawing, Random random) {
        this.portraits = drawing.portraits();
        this.people = drawing.persona().people();
        this.dependence = drawing.dependence();
        this.today = drawing.persona().asOf();
        this.random = random;
    }

    Invented next(int number) {
        var traits = new EnumMap<Trait, String>(Trait.class);
        dependence.order().forEach(trait -> draw(trait, traits));
        portraits.stream()
                .map(Portrait::trait)
                .filter(trait -> !dependence.order().contains(trait))
                .forEach(trait -> draw(trait, traits));
        var known =
                portraits.stream().filter(this::isKnown).map(Portrait::trait).toList();
        traits.keySet().retainAll(known);
        return somebody(traits, number);
    }

    private boolean isKnown(Portrait portrait) {
        return random.nextDouble() * people < portrait.known();
    }

    private void draw(Trait trait, Map<Trait, String> traits) {
        var parent = dependence.parent(trait);
        var value = parent == null ? null : traits.get(parent);
        var given = parent == null || value == null ? Map.<String, Long>of() : dependence.given(parent, value, trait);
        var drawn = drawn(given.isEmpty() ? alone(trait) : given);
        if (drawn != null) {
            traits.put(trait, drawn);
        }
    }

    private Map<String, Long> alone(Trait trait) {
        var counts = new TreeMap<String, Long>();
        portraits.stream()
                .filter(portrait -> portrait.trait() == trait)
                .flatMap(portrait -> portrait.cells().stream())
                .filter(Cell::mayBeShown)
                .forEach(cell -> counts.put(cell.value(), cell.here()));
        return counts;
    }

    private @Nullable String drawn(Map<String, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        double left = random.nextDouble() * all;
        for (var one : new TreeMap<>(counts).entrySet()) {
            left -= one.getValue();
            if (left < 0) {
                return one.getKey();
            }
        }
        return null;
    }

    private Invented somebody(Map<Trait, String> traits, int number) {
        var language = traits.get(Trait.LANGUAGE);
        var named = language != null && FIRST_NAMES.containsKey(language) ? language : OTHERWISE;
        var names = FIRST_NAMES.get(named);
        var attributes = new LinkedHashMap<String, Object>();
        attributes.put("firstName", names.get(random.nextInt(names.size())));
        attributes.put("lastName", LAST_NAMES.get(named));
        put(attributes, "gender", traits.get(Trait.GENDER));
        put(attributes, "birthDate", birthDate(traits.get(Trait.AGE)));
        put(attributes, "country", traits.get(Trait.COUNTRY));
        put(attributes, "incomeBand", traits.get(Trait.INCOME));
        return new Invented(
                true,
                "invented-" + number + "@persona.invalid",
                language,
                traits.get(Trait.RELATIONSHIP),
                attributes,
                traits);
    }

    /** Some day within the band. */
    private @Nullable String birthDate(@Nullable String band) {
        if (band == null) {
            return null;
        }
        var years = band.replace("+", "-84").split("-");
        int youngest = Integer.parseInt(years[0]);
        int age = youngest + random.nextInt(Integer.parseInt(years[1]) - youngest + 1);
        return today.minusYears(age).minusDays(random.nextInt(365)).toString();
    }

    private static void put(Map<String, Object> attributes, String name, @Nullable String value) {
        if (value != null) {
            attributes.put(name, value);
        }
    }
}
