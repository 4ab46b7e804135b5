package io.clientele.segmentation.condition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Figures that are found of people, as conditions name them. */
public enum Scores {
    CLIENT("client"),
    TIE("tie"),
    SERVICE("service"),
    ALIVE("alive"),
    LIFETIME_VALUE("lifetimeValue"),
    EXPECTED_PURCHASES("expectedPurchases"),
    EXPECTED_SPEND("expectedSpend"),
    OVERDUE("overdue"),
    RECENCY("rfm.recency"),
    FREQUENCY("rfm.frequency"),
    MONETARY("rfm.monetary");

    private final String written;

    Scores(String written) {
        this.written = written;
    }

    public String written() {
        return written;
    }

    /** Whether it is an amount in minor units of the business's currency. */
    public boolean isMoney() {
        return this == LIFETIME_VALUE || this == EXPECTED_SPEND;
    }

    public static Optional<Scores> of(String written) {
        return Arrays.stream(values())
                .filter(score -> score.written.equals(written))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Scores::written).toList();
    }
}
