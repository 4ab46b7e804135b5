package io.clientele.local.demo.world;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of one culture. */
record Names(List<Name> women, List<Name> men, List<Name> families) {

    private static final Map<Culture, Names> OF = new EnumMap<>(Culture.class);

    static {
        for (var culture : Culture.values()) {
            OF.put(culture, read(culture));
        }
    }

    /** In its own script, and in Latin letters; English names may differ by their accents. */
    record Name(String written, String latin) {

        String in(boolean latinLetters) {
            return latinLetters ? latin : written;
        }
    }

    static Names of(Culture culture) {
        return OF.get(culture);
    }

    @Nullable
    Name family(@Nullable String name) {
        return families.stream()
                .filter(family ->
                        family.written().equals(name) || family.latin().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Names read(Culture culture) {
        var rows = Table.read("names-" + culture.language() + ".tsv");
        return new Names(named("F", rows), named("M", rows), named("S", rows));
    }

    private static List<Name> named(String kind, List<List<String>> rows) {
        return rows.stream()
                .filter(row -> row.getFirst().equals(kind))
                .map(row -> new Name(row.get(1), row.get(2)))
                .toList();
    }
}
