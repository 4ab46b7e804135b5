package io.clientele.outreach.lease;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** This process, as leases name it. */
@ApplicationScoped
public class Replica {

    private final String name = ProcessHandle.current().pid() + "-" + UUID.randomUUID();

    public String name() {
        return name;
    }
}
