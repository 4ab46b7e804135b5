package io.clientele.outreach.relay;

import java.net.IDN;

/** From whom a mail comes and where it goes, as the relay is told. */
public record Envelope(String from, String to) {

    /** @throws IllegalArgumentException if an address would break out of its command */
    public Envelope {
        from = written(from);
        to = written(to);
    }

    /** Needs a relay that offers SMTPUTF8 (RFC 6531). */
    boolean isInternational() {
        return !isAscii(from) || !isAscii(to);
    }

    private static String written(String address) {
        if (address.chars().anyMatch(c -> c <= ' ' || c == 127 || c == '<' || c == '>')) {
            throw new IllegalArgumentException("An address holds a control character, a space or a bracket");
        }
        var at = address.lastIndexOf('@');
        return isAscii(address) || at < 0
                ? address
                : address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
