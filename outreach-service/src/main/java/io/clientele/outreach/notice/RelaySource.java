package io.clientele.outreach.notice;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** Tells Quarkus' mailer of the same relay that campaigns use: one setting says where mail is handed over. */
public class RelaySource implements ConfigSourceFactory {

    /** Below a service's own properties, which may say otherwise. */
    private static final int ORDINAL = 240;

    private static final String NEARBY = "localhost:8086";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var address = first(context, "outreach.relay.address", "clientele.smtp");
        return List.of(
                new PropertiesConfigSource(mailer(address == null ? NEARBY : address, context), "relay", ORDINAL));
    }

    private static Map<String, String> mailer(String address, ConfigSourceContext context) {
        var mailer = new HashMap<String, String>();
        int colon = address.lastIndexOf(':');
        mailer.put("quarkus.mailer.host", address.substring(0, colon));
        mailer.put("quarkus.mailer.port", address.substring(colon + 1));
        var username = value(context, "outreach.relay.username");
        boolean startTls = "true".equals(value(context, "outreach.relay.start-tls"));
        mailer.put("quarkus.mailer.start-tls", startTls || username != null ? "REQUIRED" : "OPTIONAL");
        if (username != null) {
            mailer.put("quarkus.mailer.username", username);
            mailer.put("quarkus.mailer.password", value(context, "outreach.relay.password"));
        }
        return mailer;
    }

    private static @Nullable String first(ConfigSourceContext context, String name, String other) {
        var value = value(context, name);
        return value == null ? value(context, other) : value;
    }

    private static @Nullable String value(ConfigSourceContext context, String name) {
        var value = context.getValue(name);
        return value == null ? null : value.getValue();
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(ORDINAL);
    }
}
