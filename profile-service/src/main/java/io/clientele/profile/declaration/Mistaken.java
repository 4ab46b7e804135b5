package io.clientele.profile.declaration;

/** A declaration by which no value could be judged. */
final class Mistaken extends IllegalArgumentException {

    private final String field;

    Mistaken(String field, String message) {
        super(message);
        this.field = field;
    }

    static void unless(boolean right, String field, String message) {
        if (!right) {
            throw new Mistaken(field, message);
        }
    }

    String field() {
        return field;
    }
}
