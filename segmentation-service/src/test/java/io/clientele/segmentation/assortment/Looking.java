package io.clientele.segmentation.assortment;

import jakarta.enterprise.context.ApplicationScoped;

/** Looks through what is sold now, for tests that do not wait until it is time. */
@ApplicationScoped
public class Looking {

    private final Daily daily;

    Looking(Daily daily) {
        this.daily = daily;
    }

    public void now() {
        daily.go();
    }
}
