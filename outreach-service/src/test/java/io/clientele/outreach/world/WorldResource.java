package io.clientele.outreach.world;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Starts the neighbours and a relay before the application, and gives them to tests that have a field for them. */
public class WorldResource implements QuarkusTestResourceLifecycleManager {

    private Neighbours neighbours;
    private TestRelay relay;

    @Override
    public Map<String, String> start() {
        try {
            neighbours = new Neighbours();
            relay = new TestRelay();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.of(
                "quarkus.rest-client.profile-service.url", neighbours.url(),
                "quarkus.rest-client.segmentation-service.url", neighbours.url(),
                "clientele.smtp", relay.address(),
                "outreach.retry.first-retry", "1s",
                "clientele.shop.sender", "news@shop.example",
                "clientele.shop.postal-address", "1 Harbour Road",
                "clientele.public-url", "https://mail.shop.example");
    }

    @Override
    public void inject(TestInjector tests) {
        tests.injectIntoFields(neighbours, new TestInjector.MatchesType(Neighbours.class));
        tests.injectIntoFields(relay, new TestInjector.MatchesType(TestRelay.class));
    }

    @Override
    public void stop() {
        try {
            neighbours.close();
            relay.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
