package io.clientele.outreach.console.names;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A name that somebody goes by, or went by. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Known(
        String kind,
        String value,
        boolean primary,
        Instant since,
        @Nullable Instant until) {

    public boolean present() {
        return until == null;
    }

    /** Of some kinds one is the one to reach them by. */
    public boolean mayBePrimary() {
        return present() && !primary && (kind.equals("EMAIL") || kind.equals("PHONE"));
    }
}
