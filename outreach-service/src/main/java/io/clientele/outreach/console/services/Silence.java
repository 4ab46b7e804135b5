package io.clientele.outreach.console.services;

/** A service that did not answer as it should. */
class Silence extends RuntimeException {

    Silence(String message) {
        super(message);
    }
}
