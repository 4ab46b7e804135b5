package io.clientele.outreach.merge;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names that templates may use: {@code relationship}, {@code profile.firstName}; more after that is free. */
public record Names(SortedSet<String> known, boolean anyOfProfile) {

    /** Without knowing the attributes that profiles have, any may be one. */
    public static Names withAnyOfProfile(SortedSet<String> known) {
        return new Names(known, true);
    }

    /** What is wrong with this name, if something is. */
    Optional<String> objection(Value.Path path) {
        var steps = path.steps();
        var name = String.join(".", steps.subList(0, Math.min(2, steps.size())));
        boolean fine = known.contains(name)
                || known.contains(steps.getFirst())
                || anyOfProfile && steps.size() > 1 && steps.getFirst().equals("profile");
        return fine ? Optional.empty() : Optional.of(objection(name));
    }

    private String objection(String name) {
        var meant = known.stream()
                .filter(other -> distance(name.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)) <= 2)
                .min(Comparator.comparingInt(other -> distance(name, other)))
                .map(other -> "; did you mean " + other + "?")
                .orElse(".");
        return name + " is not known" + meant + " Known are " + String.join(", ", new TreeSet<>(known));
    }

    /** Levenshtein's: how many letters must be changed, added or taken away. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
