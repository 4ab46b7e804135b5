package io.clientele.outreach.markup;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The fixed links of one template, numbered from 0 in the order in which they first appear. */
public final class Destinations {

    private static final Pattern WEB = Pattern.compile(
            "(?<scheme>https?)://(?<host>[^/?#:@\\s]+)(?<rest>(?:[:/?#].*)?)", Pattern.CASE_INSENSITIVE);

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** Nothing for what is no address of a web page: such a link stays as it is. */
    OptionalInt number(String address) {
        return normal(address)
                .map(known -> OptionalInt.of(numbers.computeIfAbsent(known, _ -> numbers.size())))
                .orElse(OptionalInt.empty());
    }

    /** In order of their numbers. */
    public List<String> all() {
        return List.copyOf(numbers.keySet());
    }

    /** As browsers read it: in ASCII, without spaces, fit for a Location header. */
    static Optional<String> normal(String address) {
        var parts = WEB.matcher(address.strip().replaceAll("[\\t\\r\\n]", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var host = IDN.toASCII(parts.group("host"));
            return host.matches("[A-Za-z0-9._\\[\\]-]+")
                    ? Optional.of(parts.group("scheme") + "://" + host + encoded(parts.group("rest")))
                    : Optional.empty();
        } catch (IllegalArgumentException noHost) {
            return Optional.empty();
        }
    }

    private static String encoded(String rest) {
        var out = new StringBuilder();
        for (byte b : rest.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 127 && "\"<>\\^`{|}".indexOf(b) < 0) {
                out.append((char) b);
            } else {
                out.append("%%%02X".formatted(b));
            }
        }
        return out.toString();
    }
}
