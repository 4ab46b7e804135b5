package io.clientele.outreach.merge;

/** What an <code>{% if %}</code> asks. As in Liquid, {@code and} and {@code or} are read from right to left. */
public sealed interface Condition {

    record And(Condition left, Condition right) implements Condition {}

    record Or(Condition left, Condition right) implements Condition {}

    record Not(Condition inner) implements Condition {}

    record Compared(Value left, Comparison is, Value right) implements Condition {}

    /** Everything is true but {@code false} and what is missing. */
    record Present(Value value) implements Condition {}

    default boolean holds(Scope scope) {
        return switch (this) {
            case And(var left, var right) -> left.holds(scope) && right.holds(scope);
            case Or(var left, var right) -> left.holds(scope) || right.holds(scope);
            case Not(var inner) -> !inner.holds(scope);
            case Compared(var left, var is, Value.Blank _) -> is.blank(left.of(scope));
            case Compared(Value.Blank _, var is, var right) -> is.blank(right.of(scope));
            case Compared(var left, var is, var right) -> is.holds(left.of(scope), right.of(scope));
            case Present(var value) -> {
                var found = value.of(scope);
                yield found != null && !Boolean.FALSE.equals(found);
            }
        };
    }
}
