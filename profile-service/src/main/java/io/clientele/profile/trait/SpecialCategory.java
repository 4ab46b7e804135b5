package io.clientele.profile.trait;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What GDPR article 9 forbids to keep unless somebody has said yes to just that; no attribute has such a name. */
public enum SpecialCategory {
    ETHNICITY,
    HEALTH,
    RELIGION,
    POLITICS,
    SEXUALITY,
    UNION,
    BIOMETRICS,
    GENETICS;

    /** By the name that stands in paths and topics: health. */
    public static Optional<SpecialCategory> named(String text) {
        return Arrays.stream(values()).filter(one -> one.lower().equals(text)).findFirst();
    }

    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }
}
