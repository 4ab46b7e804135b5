package io.clientele.profile.activity;

import io.clientele.kit.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects all that is wrong with an item, so that it can be mended in one go. */
public class Mistakes {

    private final List<Problem.Error> errors = new ArrayList<>();

    public void add(String field, String message) {
        errors.add(new Problem.Error(field, message));
    }

    public void addAll(List<Problem.Error> others) {
        errors.addAll(others);
    }

    public void unless(boolean right, String field, String message) {
        if (!right) {
            add(field, message);
        }
    }

    /** What was read, or null and a mistake more. */
    public <T> @Nullable T attempt(String field, Supplier<@Nullable T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException wrong) {
            add(field, String.valueOf(wrong.getMessage()));
            return null;
        }
    }

    public boolean none() {
        return errors.isEmpty();
    }

    public List<Problem.Error> errors() {
        return List.copyOf(errors);
    }
}
