package io.clientele.segmentation.reading;

import java.util.List;
import java.util.stream.Collectors;

/** Tables whose rows are made of one person's other rows, by who observes {@link Touched}. */
final class DerivedTables {

    static final List<String> NAMES = List.of("purchase_day", "buying", "feature", "habit", "habit_due");

    private DerivedTables() {}

    /** As a statement names them. */
    static String listed() {
        return NAMES.stream().map(name -> "reading." + name).collect(Collectors.joining(", "));
    }
}
