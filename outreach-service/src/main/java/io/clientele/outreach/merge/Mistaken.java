package io.clientele.outreach.merge;

import java.util.List;
import java.util.stream.Collectors;

/** A template can't be understood. */
public class Mistaken extends RuntimeException {

    private final transient List<Mistake> mistakes;

    public Mistaken(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("; ")));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
