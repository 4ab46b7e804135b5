package io.clientele.segmentation.condition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Figures that are found of people, as conditions name them. */
public enum Scores {
    CLIENT("client"),
    TIE("tie"),
    SERVICE("service");

    private final String written;

    Scores(String written) {
        this.written = written;
    }

    public String written() {
        return written;
    }

    public static Optional<Scores> of(String written) {
        return Arrays.stream(values())
                .filter(score -> score.written.equals(written))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Scores::written).toList();
    }
}
