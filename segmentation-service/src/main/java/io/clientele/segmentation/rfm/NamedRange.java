package io.clientele.segmentation.rfm;

/** A name for some scores: from and to, both inclusive. */
public record NamedRange(String name, Range recency, Range frequency, Range monetary) {

    public record Range(int from, int to) {

        boolean has(int score) {
            return from <= score && score <= to;
        }
    }

    static NamedRange of(String name, int r1, int r2, int f1, int f2, int m1, int m2) {
        return new NamedRange(name, new Range(r1, r2), new Range(f1, f2), new Range(m1, m2));
    }

    boolean has(Scores scores) {
        return recency.has(scores.recency()) && frequency.has(scores.frequency()) && monetary.has(scores.monetary());
    }
}
