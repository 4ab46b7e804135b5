package io.clientele.local.command;

import io.clientele.local.client.Import;
import io.clientele.local.client.ImportWatch;
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
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Hands the demo to profile-service as what it is: an import, which can be undone. */
record DemoLoad(Place place, Settings settings) {

    private static final String MAPPING = "{\"kind\": \"collection\"}";

    /** On the first start, and again if that one did not come so far. */
    Optional<Import> onceWanted() throws IOException {
        if (!Files.exists(place.home().demoWanted())) {
            return Optional.empty();
        }
        var loading = load();
        Files.delete(place.home().demoWanted());
        place.say("  The demo is being loaded: its people appear within a minute");
        return Optional.of(loading);
    }

    /** Returns when it is over, with what came of it. */
    Import follow(Import loading) throws IOException, InterruptedException {
        var ended = new ImportWatch(profiles(), place.out(), place.terminal()).until(loading.id());
        place.say((ended.hasFailed() ? "The demo: " : "The demo is in: ") + ended.summary());
        return ended;
    }

    Import load() throws IOException {
        var file = place.home().folder().resolve("demo.ndjson.gz");
        var today = LocalDate.ofInstant(Instant.now().plus(settings.clockOffset()), ZoneOffset.UTC);
        try (var packed = new GZIPOutputStream(new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)))) {
            Demo.write(packed, Demo.SEED, today);
        }
        var loading = profiles().upload(file, MAPPING);
        Files.writeString(place.home().demo(), loading.id() + "\n");
        Files.delete(file);
        return loading;
    }

    private ProfileService profiles() {
        return new ProfileService(settings.ports().profile(), settings.secrets());
    }
}
