package io.clientele.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.local.home.Ports;
import io.clientele.local.home.Secrets;
import io.clientele.local.suite.Settings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WelcomeTest {

    @Test
    void saysWhereToGoAndHowToGetIn() {
        assertThat(said(Duration.ZERO, Map.of()))
                .contains("http://localhost:9083/console", "ada@x.example   a-pass-word", "http://localhost:9084")
                .doesNotContain("Clock");
    }

    @Test
    void saysWhatTimeItIsInABusinessThatLivesAtAnother() {
        assertThat(said(Duration.ofDays(-365_000), Map.of())).contains("Clock      1", "as it was first set");
    }

    @Test
    void saysWhichRelayMailLeavesBy() {
        assertThat(said(Duration.ZERO, Map.of("CLIENTELE_SMTP", "relay.example:25")))
                .contains("goes out by relay.example:25")
                .doesNotContain("Inbox");
    }

    private static String said(Duration clockOffset, Map<String, String> environment) {
        var out = new ByteArrayOutputStream();
        var place = Place.of(Path.of("/srv"), environment, new PrintStream(out, true));
        var secrets = new Secrets("token", "database", "suppression", "ada@x.example", "a-pass-word");
        new Welcome(place, new Settings(place.home(), new Ports(9081), secrets, clockOffset, false, environment)).say();
        return out.toString();
    }
}
