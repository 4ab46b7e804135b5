package io.clientele.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.local.home.Home;
import io.clientele.local.home.Ports;
import io.clientele.local.home.Refusal;
import io.clientele.local.home.Secrets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void everyServiceHasItsOwnDatabaseAndPort() {
        assertThat(told(Service.PROFILE, Map.of()))
                .containsEntry("QUARKUS_HTTP_PORT", "9081")
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:9085/profile");
        assertThat(told(Service.OUTREACH, Map.of()))
                .containsEntry("QUARKUS_HTTP_PORT", "9083")
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:9085/outreach")
                .containsEntry("CLIENTELE_PROFILE_SERVICE_URL", "http://127.0.0.1:9081")
                .containsEntry("CLIENTELE_SEGMENTATION_SERVICE_URL", "http://127.0.0.1:9082");
    }

    @Test
    void mailEndsInTheCatcherAndLinksLeadToOutreach() {
        assertThat(told(Service.OUTREACH, Map.of()))
                .containsEntry("CLIENTELE_SMTP", "127.0.0.1:9086")
                .containsEntry("CLIENTELE_PUBLIC_URL", "http://localhost:9083")
                .containsEntry("CLIENTELE_CLOCK_OFFSET", "PT-1H");
    }

    @Test
    void whatTheEnvironmentSaysOfTheBusinessGoesFirst() {
        var environment = Map.of(
                "CLIENTELE_SMTP", "relay.example:25",
                "CLIENTELE_PUBLIC_URL", "https://mail.example",
                "CLIENTELE_SHOP_NAME", "Gifts");

        assertThat(told(Service.OUTREACH, environment))
                .containsEntry("CLIENTELE_SMTP", "relay.example:25")
                .containsEntry("CLIENTELE_PUBLIC_URL", "https://mail.example")
                .doesNotContainKey("CLIENTELE_SHOP_NAME")
                .containsKeys("CLIENTELE_SHOP_SENDER", "CLIENTELE_SHOP_POSTAL_ADDRESS");
    }

    @Test
    void aRelayWithoutAPortIsRefused() {
        assertThatThrownBy(() -> told(Service.OUTREACH, Map.of("CLIENTELE_SMTP", "relay.example")))
                .isInstanceOf(Refusal.class)
                .hasMessage("CLIENTELE_SMTP is host:port, such as relay.example.com:587, not relay.example.");
    }

    private static Map<String, String> told(Service service, Map<String, String> environment) {
        var secrets = new Secrets("token", "database", "suppression", "admin@x.example", "password");
        var home = new Home(Path.of("/srv/clientele"));
        return new Settings(home, new Ports(9081), secrets, Duration.ofHours(-1), true, environment).of(service);
    }
}
