package io.clientele.local.command;

import io.clientele.local.client.Import;
import io.clientele.local.client.ProfileService;
import io.clientele.local.demo.Demo;
import io.clientele.local.suite.Settings;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.zip.GZIPOutputStream;

/** Hands the demo to profile-service as what it is: an import, which can be undone. */
record DemoLoad(Place place, Settings settings) {

    private static final String MAPPING = "{\"kind\": \"collection\"}";

    /** On the first start, and again if that one did not come so far. */
    void onceWanted() throws IOException {
        if (Files.exists(place.home().demoWanted())) {
            load();
            Files.delete(place.home().demoWanted());
            place.say("  The demo is being loaded: its people appear within a minute");
        }
    }

    Import load() throws IOException {
        var file = place.home().folder().resolve("demo.ndjson.gz");
        var today = LocalDate.ofInstant(Instant.now().plus(settings.clockOffset()), ZoneOffset.UTC);
        try (var packed = new GZIPOutputStream(new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)))) {
            Demo.write(packed, Demo.SEED, today);
        }
        var loading = new ProfileService(settings.ports().profile(), settings.secrets()).upload(file, MAPPING);
        Files.writeString(place.home().demo(), loading.id() + "\n");
        Files.delete(file);
        return loading;
    }
}
