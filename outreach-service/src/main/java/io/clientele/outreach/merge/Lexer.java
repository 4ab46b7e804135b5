package io.clientele.outreach.merge;

import java.util.ArrayList;
import java.util.List;

/** Splits a template into literal text and tags; comments go, and so does the space that <code>{{-</code> asks to go. */
public final class Lexer {

    private static final int MOST_TAGS = 2_000;

    private final Source source;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean trimNext;
    private int tags;

    private Lexer(Source source) {
        this.source = source;
        this.text = source.text();
    }

    public static List<Token> split(Source source) {
        return new Lexer(source).split();
    }

    private List<Token> split() {
        for (int open = nextOpen(at); open >= 0; open = nextOpen(at)) {
            boolean output = text.charAt(open + 1) == '{';
            int close = text.indexOf(output ? "}}" : "%}", open + 2);
            if (close < 0) {
                throw source.mistaken(open, output ? "{{ is never closed by }}" : "{% is never closed by %}");
            }
            boolean trimBefore = text.charAt(open + 2) == '-';
            boolean trimAfter = text.charAt(close - 1) == '-' && close - 1 > open + 1;
            literal(open, trimBefore);
            int from = open + (trimBefore ? 3 : 2);
            int to = Math.max(from, trimAfter ? close - 1 : close);
            at = close + 2;
            trimNext = trimAfter;
            tag(output, from, to);
        }
        literal(text.length(), false);
        return tokens;
    }

    private int nextOpen(int from) {
        for (int brace = text.indexOf('{', from); brace >= 0; brace = text.indexOf('{', brace + 1)) {
            if (brace + 2 < text.length() && (text.charAt(brace + 1) == '{' || text.charAt(brace + 1) == '%')) {
                return brace;
            }
        }
        return -1;
    }

    private void literal(int end, boolean trimEnd) {
        var literal = text.substring(at, end);
        if (trimNext) {
            literal = literal.stripLeading();
        }
        if (trimEnd) {
            literal = literal.stripTrailing();
        }
        if (!literal.isEmpty()) {
            tokens.add(new Token.Literal(literal));
        }
    }

    private void tag(boolean output, int from, int to) {
        var words = text.substring(from, to);
        if (!output && words.strip().equals("comment")) {
            skipComment(from);
        } else if (++tags > MOST_TAGS) {
            throw source.mistaken(from, "a template has at most " + MOST_TAGS + " tags");
        } else {
            tokens.add(output ? new Token.Output(words, from) : new Token.Tag(words, from));
        }
    }

    private void skipComment(int from) {
        for (int open = text.indexOf("{%", at); open >= 0; open = text.indexOf("{%", open + 2)) {
            int close = text.indexOf("%}", open);
            if (close > 0
                    && text.substring(open + 2, close).replace('-', ' ').strip().equals("endcomment")) {
                trimNext = text.charAt(close - 1) == '-';
                at = close + 2;
                return;
            }
        }
        throw source.mistaken(from, "{% comment %} is never closed by {% endcomment %}");
    }
}
