package io.clientele.segmentation.source;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.clientele.segmentation.reading.Change;
import io.clientele.segmentation.reading.Told;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The change feed as pages: read line by line, so that a page is never held as text. */
@ApplicationScoped
class Feed {

    /** @param complete whether there was no more when it was asked for */
    record Page(List<Change> changes, boolean complete) {}

    private final ProfileClient profiles;
    private final ObjectReader lines;
    private final SourceConfig config;

    Feed(@RestClient ProfileClient profiles, ObjectMapper json, SourceConfig config) {
        this.profiles = profiles;
        this.config = config;
        lines = json.readerFor(Change.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** @throws jakarta.ws.rs.WebApplicationException with 410 if the position is no longer known */
    Page after(@Nullable String position, boolean mayWait) {
        var changes = new ArrayList<Change>();
        int purchaseLines = 0;
        try (var body = profiles.changes(
                        position,
                        config.page(),
                        mayWait ? (int) config.patience().toSeconds() : 0);
                var read = lines.<Change>readValues(body)) {
            while (purchaseLines < config.lines() && read.hasNextValue()) {
                var change = read.nextValue();
                changes.add(change);
                purchaseLines += change.data() instanceof Told.Order order
                        ? order.lines().size()
                        : 0;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The feed broke off", broken);
        }
        return new Page(changes, changes.size() < config.page() && purchaseLines < config.lines());
    }
}
