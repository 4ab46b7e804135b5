package io.clientele.outreach.markup;

import io.clientele.outreach.merge.Node;
import io.clientele.outreach.merge.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lets the fixed links of a text part count their clicks. */
public final class TextLinks {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)\\]]");

    private TextLinks() {}

    public static List<Node> of(List<Node> nodes, Destinations destinations) {
        var found = new ArrayList<Node>();
        for (int i = 0; i < nodes.size(); i++) {
            switch (nodes.get(i)) {
                case Node.Literal(var text) -> literal(text, i + 1 < nodes.size(), destinations, found);
                case Node.Choice choice -> found.add(inside(choice, destinations));
                case Node.Loop loop -> found.add(inside(loop, destinations));
                case Node.Print print -> found.add(print);
                case Node.Click click -> found.add(click);
            }
        }
        return found;
    }

    /** @param continued a link at the end goes on with a value: it is none of the fixed ones */
    private static void literal(String text, boolean continued, Destinations destinations, List<Node> found) {
        int written = 0;
        var links = LINK.matcher(text);
        while (links.find()) {
            if (continued && links.end() == text.length()) {
                break;
            }
            var number = destinations.number(links.group());
            if (number.isPresent()) {
                found.add(new Node.Literal(text.substring(written, links.start())));
                found.add(new Node.Click(number.getAsInt(), Place.PLAIN));
                written = links.end();
            }
        }
        found.add(new Node.Literal(text.substring(written)));
    }

    private static Node inside(Node.Choice choice, Destinations destinations) {
        var branches = choice.branches().stream()
                .map(branch -> new Node.Branch(branch.when(), of(branch.then(), destinations)))
                .toList();
        return new Node.Choice(branches, of(choice.otherwise(), destinations), choice.offset());
    }

    private static Node inside(Node.Loop loop, Destinations destinations) {
        var body = of(loop.body(), destinations);
        return new Node.Loop(
                loop.item(), loop.over(), loop.limit(), body, of(loop.otherwise(), destinations), loop.offset());
    }
}
