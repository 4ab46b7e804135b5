package io.clientele.outreach.markup;

import io.clientele.outreach.merge.Mistaken;
import io.clientele.outreach.merge.Node;
import io.clientele.outreach.merge.Place;
import io.clientele.outreach.merge.Source;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/** Tells each value of an HTML template where it stands, and lets fixed links count their clicks. */
public final class HtmlPlaces {

    private final Source source;
    private final Destinations destinations;
    private HtmlState state = new HtmlState();

    private HtmlPlaces(Source source, Destinations destinations) {
        this.source = source;
        this.destinations = destinations;
    }

    /** @throws Mistaken if a value stands where nothing makes it harmless */
    public static List<Node> of(Source source, List<Node> nodes, Destinations destinations) {
        return new HtmlPlaces(source, destinations).place(nodes);
    }

    private List<Node> place(List<Node> nodes) {
        var placed = new ArrayList<Node>();
        for (var node : nodes) {
            switch (node) {
                case Node.Literal(var text) -> literal(text, placed);
                case Node.Print print -> placed.add(printed(print));
                case Node.Choice choice -> placed.add(placed(choice));
                case Node.Loop loop -> placed.add(placed(loop));
                case Node.Click click -> placed.add(click);
            }
        }
        return placed;
    }

    private void literal(String text, List<Node> placed) {
        int written = 0;
        int link = -1; // where the address of the link we are in begins, if in this text
        for (int i = 0; i < text.length(); i++) {
            boolean before = state.inLink();
            state.feed(text.charAt(i));
            if (!before && state.inLink()) {
                link = state.quoted() ? i + 1 : i;
            } else if (before && !state.inLink() && link >= 0) {
                var number = destinations.number(Parser.unescapeEntities(text.substring(link, i), true));
                if (number.isPresent()) {
                    placed.add(new Node.Literal(text.substring(written, link)));
                    placed.add(new Node.Click(number.getAsInt(), Place.HTML));
                    written = i;
                }
                link = -1;
            }
        }
        if (written < text.length()) {
            placed.add(new Node.Literal(text.substring(written)));
        }
    }

    private Node printed(Node.Print print) {
        var place = place(print.offset());
        if (state.mode() == Mode.VALUE) {
            state.feed('*'); // the value no longer begins here
        }
        return new Node.Print(print.expression(), place, print.offset());
    }

    private Place place(int offset) {
        return switch (state.mode()) {
            case TEXT, TITLE -> Place.HTML;
            case COMMENT -> Place.COMMENT;
            case VALUE -> Attributes.place(state).orElseThrow(why -> source.mistaken(offset, why));
            case BEFORE_VALUE -> throw source.mistaken(offset, "put quotes around the value of " + state.attribute());
            case RAW -> throw source.mistaken(offset, "a value can't stand inside <" + state.element() + ">");
            default -> throw source.mistaken(offset, "a value can't stand inside a tag of HTML but between quotes");
        };
    }

    private Node placed(Node.Choice choice) {
        var before = state.copy();
        var branches = new ArrayList<Node.Branch>();
        var ends = new ArrayList<HtmlState>();
        for (var branch : choice.branches()) {
            state = before.copy();
            branches.add(new Node.Branch(branch.when(), place(branch.then())));
            ends.add(state);
        }
        state = before;
        var otherwise = place(choice.otherwise());
        requireSame(ends, choice.offset());
        return new Node.Choice(branches, otherwise, choice.offset());
    }

    private Node placed(Node.Loop loop) {
        var before = state.copy();
        var body = place(loop.body());
        requireSame(List.of(before), loop.offset());
        var otherwise = place(loop.otherwise());
        requireSame(List.of(before), loop.offset());
        return new Node.Loop(loop.item(), loop.over(), loop.limit(), body, otherwise, loop.offset());
    }

    private void requireSame(List<HtmlState> others, int offset) {
        if (!others.stream().allMatch(other -> other.kind().equals(state.kind()))) {
            throw source.mistaken(offset, "begins and ends at different places of HTML: one in a tag, one outside");
        }
    }
}
