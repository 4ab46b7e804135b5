package io.clientele.bench;

/** Something that is promised did not hold. */
public final class Violation extends Exception {

    public Violation(String message) {
        super(message);
    }
}
