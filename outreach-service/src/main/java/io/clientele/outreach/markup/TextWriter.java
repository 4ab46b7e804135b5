package io.clientele.outreach.markup;

import io.clientele.outreach.merge.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks over HTML and writes what a reader of text would see. */
final class TextWriter implements NodeVisitor {

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "hr", "pre");
    private static final Set<String> LINES = Set.of("div", "tr", "li", "br", "section", "header", "footer", "center");
    private static final Set<String> UNSEEN = Set.of("style", "title", "script", "head");

    private final List<Token> tags;
    private final List<Token> written = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private int newlines = 2; // at the end so far
    private boolean spaced; // so it ends with a space
    private int unseen;

    TextWriter(List<Token> tags) {
        this.tags = tags;
    }

    List<Token> tokens() {
        var end = literal.toString().stripTrailing();
        literal.setLength(0);
        literal.append(end).append('\n');
        flush();
        return written;
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode text when unseen == 0 -> words(text.getWholeText());
            case Comment comment -> marks(comment.getData(), false);
            case Element element when isUnseen(element) -> unseen++;
            case Element element when unseen == 0 -> open(element);
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (isUnseen(element)) {
            unseen--;
        } else if (unseen == 0) {
            close(element);
        }
    }

    private static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private void open(Element element) {
        var name = element.normalName();
        separate(name);
        switch (name) {
            case "li" -> write("- ");
            case "hr" -> write("----");
            case "br" -> write("\n");
            case "td", "th" -> words(" ");
            case "img" -> marks(element.attr("alt"), true);
            default -> {}
        }
    }

    private void close(Element element) {
        if (element.normalName().equals("a") && isWorthShowing(element.attr("href"), element.text())) {
            boolean labelled = element.hasText() || element.selectFirst("img[alt]:not([alt=''])") != null;
            write(labelled ? ": " : "");
            marks(element.attr("href"), true);
        }
        separate(element.normalName());
    }

    private static boolean isWorthShowing(String href, String shown) {
        return !href.isBlank() && !href.startsWith("#") && !href.equals(shown) && !href.equals("mailto:" + shown);
    }

    private void separate(String name) {
        int wanted = PARAGRAPHS.contains(name) ? 2 : LINES.contains(name) && !name.equals("br") ? 1 : 0;
        while (newlines < wanted) {
            write("\n");
        }
    }

    /** Runs of space are one, and none begins a line. */
    private void words(String text) {
        var collapsed = text.replaceAll("[\\s\u00a0\u200c\u034f\u00ad]+", " ");
        write(newlines > 0 || spaced ? collapsed.stripLeading() : collapsed);
    }

    /** Literal text that may hold marks; each becomes the tag again that it stands for. */
    private void marks(String text, boolean literalToo) {
        var marks = PlainText.MARK.matcher(text);
        int from = 0;
        while (marks.find()) {
            write(literalToo ? text.substring(from, marks.start()) : "");
            tag(tags.get(Integer.parseInt(marks.group(1))));
            from = marks.end();
        }
        write(literalToo ? text.substring(from) : "");
    }

    private void tag(Token tag) {
        if (unseen > 0 && tag instanceof Token.Output) {
            return;
        }
        flush();
        written.add(tag);
        newlines = tag instanceof Token.Output ? 0 : newlines;
        spaced = tag instanceof Token.Tag && spaced;
    }

    private void write(String text) {
        if (text.isEmpty()) {
            return;
        }
        literal.append(text);
        spaced = text.endsWith(" ");
        int kept = text.length();
        while (kept > 0 && text.charAt(kept - 1) == '\n') {
            kept--;
        }
        newlines = text.length() - kept + (kept == 0 ? newlines : 0);
    }

    private void flush() {
        if (!literal.isEmpty()) {
            written.add(new Token.Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
