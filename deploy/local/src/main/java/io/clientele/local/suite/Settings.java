package io.clientele.local.suite;

import io.clientele.local.home.Home;
import io.clientele.local.home.Ports;
import io.clientele.local.home.Refusal;
import io.clientele.local.home.Secrets;
import io.clientele.local.postgres.Postgres;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the services are told on this machine: the table in docs/operations.md, filled in.
 *
 * @param demo whether the business is the demo's
 * @param environment our own; what it says of the business, the relay and the links goes before our defaults
 */
public record Settings(
        Home home, Ports ports, Secrets secrets, Duration clockOffset, boolean demo, Map<String, String> environment) {

    /** Between two starts of what keeps dying: a machine must not be busy with nothing else. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private static final Pattern RELAY = Pattern.compile("\\S+:\\d{1,5}");

    /** @throws Refusal if the environment names a relay in a way that nobody understands */
    public Settings {
        var relay = environment.getOrDefault("CLIENTELE_SMTP", "");
        if (!relay.isBlank() && !RELAY.matcher(relay).matches()) {
            throw new Refusal("CLIENTELE_SMTP is host:port, such as relay.example.com:587, not " + relay + ".");
        }
    }

    /** @throws Refusal if the environment says a pause that nobody understands */
    Duration longestPause() {
        var said = environment.getOrDefault("CLIENTELE_LONGEST_PAUSE", "");
        try {
            return said.isBlank() ? LONGEST_PAUSE : Duration.parse(said);
        } catch (DateTimeParseException unreadable) {
            throw new Refusal("CLIENTELE_LONGEST_PAUSE is a duration such as PT30S, not " + said + ".");
        }
    }

    /** Of the services' JVM. */
    List<String> jvmOptions() {
        var said = environment.getOrDefault("CLIENTELE_JVM_OPTIONS", "").strip();
        return said.isEmpty() ? List.of() : List.of(said.split("\\s+"));
    }

    public boolean catcher() {
        return environment.getOrDefault("CLIENTELE_SMTP", "").isBlank();
    }

    public String publicUrl() {
        return environment.getOrDefault("CLIENTELE_PUBLIC_URL", "http://localhost:" + ports.outreach());
    }

    Map<String, String> of(Service service) {
        var told = new HashMap<String, String>();
        told.putAll(Shop.defaults(demo));
        told.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        told.put("QUARKUS_LOG_FILE_ROTATION_MAX_FILE_SIZE", "20M");
        told.put("QUARKUS_LOG_FILE_ROTATION_MAX_BACKUP_INDEX", "3");
        told.keySet().removeAll(environment.keySet());

        told.put("QUARKUS_HTTP_PORT", Integer.toString(service.port(ports)));
        told.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + service.database());
        told.put("QUARKUS_DATASOURCE_USERNAME", Postgres.USER);
        told.put("QUARKUS_DATASOURCE_PASSWORD", secrets.database());
        told.put("QUARKUS_LOG_CONSOLE_ENABLED", "false");
        told.put("QUARKUS_LOG_FILE_ENABLED", "true");
        told.put("QUARKUS_LOG_FILE_PATH", home.log(service.title()).toString());
        told.put("QUARKUS_LOG_FILE_FORMAT", "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5p [%c{2.}] %s%e%n");
        told.put("CLIENTELE_TOKEN_SECRET", secrets.token());
        told.put("CLIENTELE_SUPPRESSION_KEY", secrets.suppression());
        told.put("CLIENTELE_ADMIN_EMAIL", secrets.adminEmail());
        told.put("CLIENTELE_ADMIN_PASSWORD", secrets.adminPassword());
        told.put("CLIENTELE_CLOCK_OFFSET", clockOffset.toString());
        told.put("CLIENTELE_DATA", home.uploads().toString());
        told.put("CLIENTELE_PUBLIC_URL", publicUrl());
        told.put("CLIENTELE_SMTP", catcher() ? "127.0.0.1:" + ports.smtp() : environment.get("CLIENTELE_SMTP"));
        told.put("CLIENTELE_PROFILE_SERVICE_URL", "http://127.0.0.1:" + ports.profile());
        told.put("CLIENTELE_SEGMENTATION_SERVICE_URL", "http://127.0.0.1:" + ports.segmentation());
        return told;
    }
}
