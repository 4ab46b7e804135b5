package io.clientele.outreach.relay;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the relay can do beyond RFC 821, as its answer to EHLO said. */
record Extensions(Map<String, String> offered) {

    static final Extensions NONE = new Extensions(Map.of());

    static Extensions of(Reply ehlo) {
        var offered = new HashMap<String, String>();
        ehlo.text().lines().skip(1).forEach(line -> {
            var word = line.strip().split("[ =]", 2);
            offered.put(word[0].toUpperCase(Locale.ROOT), word.length == 1 ? "" : word[1]);
        });
        return new Extensions(Map.copyOf(offered));
    }

    boolean pipelining() {
        return offered.containsKey("PIPELINING");
    }

    boolean startTls() {
        return offered.containsKey("STARTTLS");
    }

    boolean utf8() {
        return offered.containsKey("SMTPUTF8");
    }

    boolean authenticates(String mechanism) {
        var mechanisms = offered.getOrDefault("AUTH", "").toUpperCase(Locale.ROOT);
        return Set.of(mechanisms.split(" ")).contains(mechanism);
    }

    /** In octets (RFC 1870); without a limit the largest number there is. */
    long size() {
        var size = offered.getOrDefault("SIZE", "");
        return size.matches("[1-9]\\d{0,17}") ? Long.parseLong(size) : Long.MAX_VALUE;
    }
}
