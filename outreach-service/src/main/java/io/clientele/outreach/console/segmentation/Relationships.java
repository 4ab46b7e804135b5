package io.clientele.outreach.console.segmentation;

import java.util.List;

/** What people may be to the business, by the names that segmentation-service has for it, the closest first. */
public final class Relationships {

    public static final List<String> ALL = List.of("CLIENT", "BECOMING_CLIENT", "CUSTOMER", "PROSPECT");

    public static final List<String> OF_BUYERS = ALL.subList(0, 3);

    private Relationships() {}
}
