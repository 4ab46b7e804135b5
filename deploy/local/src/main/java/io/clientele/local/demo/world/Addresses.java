package io.clientele.local.demo.world;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** E-mail addresses that reach nobody (RFC 2606), none given twice. */
final class Addresses {

    private final Set<String> given = new HashSet<>();

    String give(String name, String host) {
        var address = name + "@" + host;
        for (var number = 2; !given.add(address); number++) {
            address = name + number + "@" + host;
        }
        return address;
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
