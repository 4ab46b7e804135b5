package io.clientele.outreach.merge;

import io.clientele.outreach.merge.Words.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads what stands inside one tag: names, values, filters, conditions. */
final class Phrases {

    private static final int LONGEST = 20;
    private static final int MOST_MISTAKES = 20; // each tells all names that there are

    private final Source source;
    private final Names names;
    private final Collection<String> items;
    private final List<Mistake> mistakes = new ArrayList<>();

    /** The items are those of the loops that are open when a phrase is read. */
    Phrases(Source source, Names names, Collection<String> items) {
        this.source = source;
        this.names = names;
        this.items = items;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    Expression expression(Words words) {
        var value = value(words);
        var filters = new ArrayList<Expression.Filtered>();
        while (words.took("|") && filters.size() < LONGEST) {
            filters.add(filter(words));
        }
        words.expectEnd();
        return new Expression(value, filters);
    }

    private Expression.Filtered filter(Words words) {
        var name = words.expect(Kind.NAME, "a filter");
        var filter = Filter.of(name.text())
                .orElseThrow(
                        () -> source.mistaken(name.offset(), name.text() + " is no filter; there are " + Filter.all()));
        if (!filter.takesArgument()) {
            return new Expression.Filtered(filter, List.of());
        }
        words.expect(":");
        return new Expression.Filtered(filter, List.of(value(words)));
    }

    Condition condition(Words words, int terms) {
        if (terms >= LONGEST) {
            throw source.mistaken(words.peek().offset(), "a condition has at most " + LONGEST + " parts");
        }
        var first = comparison(words);
        if (words.took("and")) {
            return new Condition.And(first, condition(words, terms + 1));
        }
        return words.took("or") ? new Condition.Or(first, condition(words, terms + 1)) : first;
    }

    private Condition comparison(Words words) {
        var left = value(words);
        var is = Comparison.of(words.peek().text());
        if (is.isEmpty() || words.peek().kind() == Kind.TEXT) {
            return new Condition.Present(left);
        }
        words.take();
        return new Condition.Compared(left, is.get(), value(words));
    }

    private Value value(Words words) {
        return switch (words.peek().kind()) {
            case TEXT -> new Value.Constant(words.take().text());
            case NUMBER -> new Value.Constant(new BigDecimal(words.take().text()));
            case NAME -> named(words);
            case SIGN, END -> throw words.unexpected("a name, a text in quotes or a number");
        };
    }

    private Value named(Words words) {
        var constant = switch (words.peek().text()) {
            case "true" -> new Value.Constant(true);
            case "false" -> new Value.Constant(false);
            case "nil", "null" -> new Value.Constant(null);
            case "blank", "empty" -> new Value.Blank();
            default -> null;
        };
        if (constant == null) {
            return path(words);
        }
        words.take();
        return constant;
    }

    Value.Path path(Words words) {
        var first = words.expect(Kind.NAME, "a name");
        var steps = new ArrayList<>(List.of(first.text()));
        while (steps.size() < LONGEST) {
            if (words.took(".")) {
                steps.add(words.expect(Kind.NAME, "a name").text());
            } else if (words.took("[")) {
                steps.add(words.expect(Kind.TEXT, "a name in quotes").text());
                words.expect("]");
            } else {
                break;
            }
        }
        var path = new Value.Path(List.copyOf(steps));
        boolean ofLoop =
                items.contains(first.text()) || !items.isEmpty() && first.text().equals("forloop");
        if (!ofLoop && mistakes.size() < MOST_MISTAKES) {
            names.objection(path).ifPresent(why -> mistakes.add(source.mistake(first.offset(), why)));
        }
        return path;
    }

    int count(Words words, int most) {
        var word = words.expect(Kind.NUMBER, "a number");
        if (!word.text().matches("\\d{1,4}") || Integer.parseInt(word.text()) > most) {
            throw source.mistaken(word.offset(), "must be a number up to " + most);
        }
        return Integer.parseInt(word.text());
    }
}
