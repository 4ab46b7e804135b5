package io.clientele.bench;

/** Something that is promised did not hold. */
final class Violation extends Exception {

    Violation(String message) {
        super(message);
    }
}
