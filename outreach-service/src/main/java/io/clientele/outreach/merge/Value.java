package io.clientele.outreach.merge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a word stands for: something said in the template, or something known of the person. */
public sealed interface Value {

    record Constant(@Nullable Object value) implements Value {}

    /** Equal to whatever is missing or has nothing in it. */
    record Blank() implements Value {}

    record Path(List<String> steps) implements Value {

        @Override
        public String toString() {
            return String.join(".", steps);
        }
    }

    default @Nullable Object of(Scope scope) {
        return switch (this) {
            case Constant(var value) -> value;
            case Blank _ -> null;
            case Path(var steps) -> follow(steps, scope);
        };
    }

    private static @Nullable Object follow(List<String> steps, Scope scope) {
        var reached = scope.root(steps.getFirst());
        for (int i = 1; i < steps.size() && reached != null; i++) {
            reached = step(reached, steps.get(i));
        }
        return reached;
    }

    private static @Nullable Object step(Object from, String name) {
        return switch (from) {
            case Scope.Fields fields -> fields.field(name);
            case Map<?, ?> map -> map.get(name);
            case List<?> list -> name.equals("size") ? list.size() : null;
            default -> null;
        };
    }
}
