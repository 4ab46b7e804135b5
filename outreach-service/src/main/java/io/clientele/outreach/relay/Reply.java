package io.clientele.outreach.relay;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the relay said: a code of RFC 5321, 4.2, and its text without line breaks. */
public record Reply(int code, String text) {

    private static final Pattern ENHANCED = Pattern.compile("([245]\\.\\d{1,3}\\.\\d{1,3})\\b.*");
    private static final int LONGEST = 500;

    public Reply {
        text = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    public boolean isPositive() {
        return code >= 200 && code < 300;
    }

    public boolean isTemporary() {
        return code >= 400 && code < 500;
    }

    /** It hangs up, or will. */
    public boolean closes() {
        return code == 421;
    }

    /** Says by its enhanced status code that there is no such mailbox, or none any more (RFC 3463). */
    public boolean saysMailboxIsGone() {
        return enhanced()
                .filter(status -> status.matches("5\\.1\\.[1236]|5\\.2\\.1"))
                .isPresent();
    }

    Optional<String> enhanced() {
        var found = ENHANCED.matcher(text);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    @Override
    public String toString() {
        return code + " " + text;
    }
}
