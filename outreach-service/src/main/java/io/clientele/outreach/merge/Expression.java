package io.clientele.outreach.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value, and the filters that it goes through. */
public record Expression(Value value, List<Filtered> filters) {

    record Filtered(Filter filter, List<Value> arguments) {}

    String text(Scope scope, Manner manner) {
        return Texts.of(of(scope, manner));
    }

    private @Nullable Object of(Scope scope, Manner manner) {
        var result = value.of(scope);
        for (var step : filters) {
            var arguments = step.arguments();
            var argument = arguments.isEmpty() ? null : arguments.getFirst().of(scope);
            result = step.filter().apply(result, argument, manner);
        }
        return result;
    }

    /** Whether it is just this name, as it is. */
    public boolean isPlain(String name) {
        return filters.isEmpty()
                && value instanceof Value.Path path
                && path.toString().equals(name);
    }
}
