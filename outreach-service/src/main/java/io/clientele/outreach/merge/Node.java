package io.clientele.outreach.merge;

import java.util.List;

/** A template that was understood; offsets are those of its source. */
public sealed interface Node {

    record Literal(String text) implements Node {}

    record Print(Expression expression, Place place, int offset) implements Node {}

    /** <code>{% if %}</code> and <code>{% unless %}</code>: the first branch that holds. */
    record Choice(List<Branch> branches, List<Node> otherwise, int offset) implements Node {}

    record Branch(Condition when, List<Node> then) {}

    /** <code>{% for %}</code>; {@code otherwise} is for a list without items. */
    record Loop(String item, Value.Path over, int limit, List<Node> body, List<Node> otherwise, int offset)
            implements Node {}

    /** A fixed link whose clicks are counted. */
    record Click(int number, Place place) implements Node {}
}
