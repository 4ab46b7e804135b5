package io.clientele.outreach.merge;

import java.util.List;

/** Writes a tree for one person. */
public final class Rendering {

    /** Loops end here, so that nobody's long list makes a mail that fills the memory. */
    private static final int LONGEST = 1 << 20;

    /** And here: lists in lists would take for ever though they write nothing. */
    private static final int MOST_ROUNDS = 10_000;

    private final Manner manner;
    private final StringBuilder out;
    private int rounds;

    private Rendering(Manner manner, int size) {
        this.manner = manner;
        this.out = new StringBuilder(size);
    }

    /** @param size how many characters it will have, roughly */
    public static String of(List<Node> nodes, Scope scope, Manner manner, int size) {
        var rendering = new Rendering(manner, size);
        rendering.write(nodes, scope);
        return rendering.out.toString();
    }

    private void write(List<Node> nodes, Scope scope) {
        for (int i = 0; i < nodes.size(); i++) { // an iterator for each list would cost more than most nodes
            switch (nodes.get(i)) {
                case Node.Literal(var text) -> out.append(text);
                case Node.Print print ->
                    print.place().append(out, print.expression().text(scope, manner));
                case Node.Click(var number, var place) -> place.append(out, scope.click(number));
                case Node.Choice choice -> write(chosen(choice, scope), scope);
                case Node.Loop loop -> repeat(loop, scope);
            }
        }
    }

    private static List<Node> chosen(Node.Choice choice, Scope scope) {
        for (var branch : choice.branches()) {
            if (branch.when().holds(scope)) {
                return branch.then();
            }
        }
        return choice.otherwise();
    }

    private void repeat(Node.Loop loop, Scope scope) {
        var items = loop.over().of(scope) instanceof List<?> list ? list : List.of();
        int count = Math.min(items.size(), loop.limit());
        for (int i = 0; i < count && out.length() < LONGEST && rounds++ < MOST_ROUNDS; i++) {
            write(loop.body(), new Scope.Round(scope, loop.item(), items.get(i), i, count));
        }
        if (count == 0) {
            write(loop.otherwise(), scope);
        }
    }
}
