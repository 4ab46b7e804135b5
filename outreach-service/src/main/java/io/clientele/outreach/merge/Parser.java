package io.clientele.outreach.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Turns tokens into a tree. A form that is wrong ends it at once; names that are wrong are told all together. */
public final class Parser {

    private static final int DEEPEST = 16;
    private static final int MOST_ITEMS = 50;

    private final Source source;
    private final List<Token> tokens;
    private final Place place;
    private final Deque<String> items = new ArrayDeque<>();
    private final Phrases phrases;
    private int at;
    private int depth;

    private Parser(Source source, List<Token> tokens, Names names, Place place) {
        this.source = source;
        this.tokens = tokens;
        this.place = place;
        this.phrases = new Phrases(source, names, items);
    }

    /** @throws Mistaken if the template can't be understood, or uses names that are not known */
    public static List<Node> parse(Source source, Names names, Place place) {
        return parse(source, Lexer.split(source), names, place);
    }

    public static List<Node> parse(Source source, List<Token> tokens, Names names, Place place) {
        var parser = new Parser(source, tokens, names, place);
        var nodes = parser.until(Set.of());
        if (!parser.phrases.mistakes().isEmpty()) {
            throw new Mistaken(parser.phrases.mistakes());
        }
        return nodes;
    }

    /** Reads on to a tag with one of these names, which is left to be read; with no names, to the end. */
    private List<Node> until(Set<String> ends) {
        var nodes = new ArrayList<Node>();
        for (; at < tokens.size(); ) {
            switch (tokens.get(at)) {
                case Token.Literal(var text) -> {
                    at++;
                    nodes.add(new Node.Literal(text));
                }
                case Token.Output(var words, var offset) -> {
                    at++;
                    nodes.add(new Node.Print(phrases.expression(new Words(source, words, offset)), place, offset));
                }
                case Token.Tag tag -> {
                    if (ends.contains(name(tag))) {
                        return nodes;
                    }
                    at++;
                    nodes.add(block(tag));
                }
            }
        }
        return nodes;
    }

    private Node block(Token.Tag tag) {
        var words = words(tag);
        var name = words.expect(Words.Kind.NAME, "a tag's name");
        if (++depth > DEEPEST) {
            throw source.mistaken(tag.offset(), "tags stand in each other more than " + DEEPEST + " deep");
        }
        var node = switch (name.text()) {
            case "if" -> choice(tag, condition(words), "endif");
            case "unless" -> choice(tag, new Condition.Not(condition(words)), "endunless");
            case "for" -> loop(tag, words);
            case "elsif", "else", "endif", "endunless", "endfor" ->
                throw source.mistaken(name.offset(), "{% " + name.text() + " %} has nothing to belong to");
            default ->
                throw source.mistaken(name.offset(), name.text() + " is no tag; there are if, unless, for and comment");
        };
        depth--;
        return node;
    }

    private Node choice(Token.Tag opening, Condition first, String end) {
        var branches = new ArrayList<Node.Branch>();
        branches.add(new Node.Branch(first, until(Set.of("elsif", "else", end))));
        while (name(next(opening, end)).equals("elsif")) {
            var words = words((Token.Tag) tokens.get(at++));
            words.take();
            branches.add(new Node.Branch(condition(words), until(Set.of("elsif", "else", end))));
        }
        return new Node.Choice(branches, otherwise(opening, end), opening.offset());
    }

    private Node loop(Token.Tag opening, Words words) {
        var item = words.expect(Words.Kind.NAME, "a name for each item").text();
        words.expect("in");
        var over = phrases.path(words);
        int limit = MOST_ITEMS;
        if (words.took("limit")) {
            words.expect(":");
            limit = phrases.count(words, MOST_ITEMS);
        }
        words.expectEnd();
        items.push(item);
        var body = until(Set.of("else", "endfor"));
        items.pop();
        return new Node.Loop(item, over, limit, body, otherwise(opening, "endfor"), opening.offset());
    }

    private List<Node> otherwise(Token.Tag opening, String end) {
        List<Node> nodes = List.of();
        if (name(next(opening, end)).equals("else")) {
            at++;
            nodes = until(Set.of(end));
        }
        next(opening, end);
        at++;
        return nodes;
    }

    private Token.Tag next(Token.Tag opening, String end) {
        if (at == tokens.size()) {
            throw source.mistaken(opening.offset(), "this is never closed by {% " + end + " %}");
        }
        return (Token.Tag) tokens.get(at);
    }

    private Condition condition(Words words) {
        var condition = phrases.condition(words, 0);
        words.expectEnd();
        return condition;
    }

    private Words words(Token.Tag tag) {
        return new Words(source, tag.words(), tag.offset());
    }

    private static String name(Token.Tag tag) {
        return tag.words().strip().split("\\W", 2)[0];
    }
}
