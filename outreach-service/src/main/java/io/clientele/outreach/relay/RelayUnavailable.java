package io.clientele.outreach.relay;

import java.io.IOException;

/** No mail can be handed over now, to nobody: the relay is away, or will not have us. */
public class RelayUnavailable extends IOException {

    RelayUnavailable(String message) {
        super(message);
    }
}
