package io.clientele.outreach.console;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Other services to ask, and a first colleague. */
public class ConsoleWorld implements QuarkusTestResourceLifecycleManager {

    static final String EMAIL = "mara@studio.example";
    static final String PASSWORD = "correct-horse-battery";

    private OtherServices services;

    @Override
    public Map<String, String> start() {
        try {
            services = new OtherServices();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Map.of(
                "quarkus.rest-client.profile-service.url", services.url(),
                "quarkus.rest-client.segmentation-service.url", services.url(),
                "clientele.admin.email", EMAIL,
                "clientele.admin.password", PASSWORD,
                "clientele.public-url", "https://console.studio.example",
                "clientele.shop.name", "Studio",
                "clientele.shop.sender", "news@studio.example",
                "clientele.shop.postal-address", "1 Harbour Road",
                "quarkus.mailer.mock", "true");
    }

    @Override
    public void inject(TestInjector tests) {
        tests.injectIntoFields(services, new TestInjector.MatchesType(OtherServices.class));
    }

    @Override
    public void stop() {
        services.close();
    }
}
