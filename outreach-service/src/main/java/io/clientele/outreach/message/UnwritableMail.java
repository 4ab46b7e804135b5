package io.clientele.outreach.message;

/** A mail that must not leave, such as one with a line break in a header. */
public class UnwritableMail extends RuntimeException {

    public UnwritableMail(String message) {
        super(message);
    }
}
