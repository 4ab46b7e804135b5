package io.clientele.profile.merging;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a profile says of its person, as far as a merge changes it.
 *
 * @param attributes by name, as JSON texts, so that no value is changed by being read
 */
@RegisterForReflection
record Life(
        Map<String, String> attributes,
        @Nullable String email,
        @Nullable String phone,
        Instant createdAt,
        Instant changedAt) {

    private static final String EMAIL = "email";
    private static final String PHONE = "phone";

    /** Both lives in one: what this says of itself holds, unless it was chosen otherwise, and the duplicate fills the gaps. */
    Life with(Life duplicate, Map<String, Choice> choices) {
        var both = new TreeMap<String, String>();
        for (var name : names(this, duplicate)) {
            var value =
                    chosen(attributes.get(name), duplicate.attributes.get(name), Choice.of(name, choices), duplicate);
            if (value != null) {
                both.put(name, value);
            }
        }
        return new Life(
                both,
                chosen(email, duplicate.email, Choice.of(EMAIL, choices), duplicate),
                chosen(phone, duplicate.phone, Choice.of(PHONE, choices), duplicate),
                createdAt.isBefore(duplicate.createdAt) ? createdAt : duplicate.createdAt,
                changedAt.isAfter(duplicate.changedAt) ? changedAt : duplicate.changedAt);
    }

    /** This, changed as {@code before} was to become {@code after}. */
    Life changedAs(Life before, Life after) {
        var changed = new TreeMap<String, String>(attributes);
        for (var name : names(before, after)) {
            var value = after.attributes.get(name);
            if (value == null) {
                changed.remove(name);
            } else if (!value.equals(before.attributes.get(name))) {
                changed.put(name, value);
            }
        }
        return new Life(
                changed,
                Objects.equals(before.email, after.email) ? email : after.email,
                Objects.equals(before.phone, after.phone) ? phone : after.phone,
                before.createdAt.equals(after.createdAt) ? createdAt : after.createdAt,
                after.changedAt);
    }

    private @Nullable String chosen(
            @Nullable String mine, @Nullable String theirs, @Nullable Choice choice, Life duplicate) {
        return switch (choice) {
            case SURVIVOR -> mine;
            case DUPLICATE -> theirs;
            case NEWEST -> duplicate.changedAt.isAfter(changedAt) ? or(theirs, mine) : or(mine, theirs);
            case null -> or(mine, theirs);
        };
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    private static HashSet<String> names(Life one, Life other) {
        var names = new HashSet<>(one.attributes.keySet());
        names.addAll(other.attributes.keySet());
        return names;
    }
}
