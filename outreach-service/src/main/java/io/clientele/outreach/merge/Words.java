package io.clientele.outreach.merge;

import java.util.regex.Pattern;

/** Reads the words of one tag from left to right. */
final class Words {

    private static final Pattern WORD = Pattern.compile("\\G\\s*(?:"
            + "(?<NAME>[\\p{L}_][\\p{L}\\p{N}_-]*)"
            + "|(?<NUMBER>-?\\d{1,15}(?:\\.\\d{1,6})?)"
            + "|(?<TEXT>\"[^\"]*\"|'[^']*')"
            + "|(?<SIGN>==|!=|<>|<=|>=|[<>|:,.\\[\\]])"
            + "|(?<END>\\z))");

    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    /** The offset is that of the whole template. */
    record Word(Kind kind, String text, int offset) {

        boolean is(String sign) {
            return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
        }

        String shown() {
            return kind == Kind.END ? "the end of the tag" : "\"" + text + "\"";
        }
    }

    private final Source source;
    private final String words;
    private final int offset;
    private int at;
    private Word next;

    Words(Source source, String words, int offset) {
        this.source = source;
        this.words = words;
        this.offset = offset;
        this.next = read();
    }

    Word peek() {
        return next;
    }

    Word take() {
        var taken = next;
        next = read();
        return taken;
    }

    /** Takes the next word if it is this one. */
    boolean took(String sign) {
        if (!next.is(sign)) {
            return false;
        }
        take();
        return true;
    }

    Word expect(Kind kind, String what) {
        if (next.kind() != kind) {
            throw unexpected(what);
        }
        return take();
    }

    void expect(String sign) {
        if (!took(sign)) {
            throw unexpected("\"" + sign + "\"");
        }
    }

    void expectEnd() {
        if (next.kind() != Kind.END) {
            throw unexpected("the end of the tag");
        }
    }

    Mistaken unexpected(String wanted) {
        return source.mistaken(next.offset(), "expected " + wanted + ", but found " + next.shown());
    }

    private Word read() {
        var found = WORD.matcher(words);
        if (!found.find(at)) {
            throw unreadable();
        }
        at = found.end();
        for (var kind : Kind.values()) {
            var text = found.group(kind.name());
            if (text != null) {
                var shown = kind == Kind.TEXT ? text.substring(1, text.length() - 1) : text;
                return new Word(kind, shown, offset + found.start(kind.name()));
            }
        }
        throw new IllegalStateException("A word is of no kind");
    }

    private Mistaken unreadable() {
        int begin = at;
        while (Character.isWhitespace(words.charAt(begin))) {
            begin++;
        }
        char first = words.charAt(begin);
        var why =
                first == '"' || first == '\'' ? "this quote is never closed" : "\"" + first + "\" has no meaning here";
        return source.mistaken(offset + begin, why);
    }
}
