package io.clientele.outreach.markup;

import io.clientele.outreach.merge.Token;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The text part of a mail that was written as HTML only: its tags stay tags. */
public final class PlainText {

    /** Stands for the tag of this number where jsoup, which knows no tags, reads the rest. */
    static final Pattern MARK = Pattern.compile("\uE000(\\d+)\uE001");

    private PlainText() {}

    public static List<Token> of(List<Token> html) {
        var text = new TextWriter(html);
        Jsoup.parse(marked(html)).traverse(text);
        return text.tokens();
    }

    private static String marked(List<Token> html) {
        var state = new HtmlState();
        var marked = new StringBuilder();
        for (int i = 0; i < html.size(); i++) {
            if (html.get(i) instanceof Token.Literal(var text)) {
                text.chars().forEach(c -> state.feed((char) c));
                marked.append(text.replaceAll("[\uE000\uE001]", ""));
            } else {
                marked.append(mark(i, html.get(i), state.mode()));
            }
        }
        return marked.toString();
    }

    /** A comment is allowed everywhere between elements, even in a table, and moves nothing. */
    private static String mark(int number, Token token, Mode mode) {
        var mark = "\uE000" + number + "\uE001";
        return switch (mode) {
            case TEXT -> "<!--" + mark + "-->";
            case VALUE -> mark;
            case COMMENT -> token instanceof Token.Tag ? "--><!--" + mark + "--><!--" : "";
            default -> "";
        };
    }
}
