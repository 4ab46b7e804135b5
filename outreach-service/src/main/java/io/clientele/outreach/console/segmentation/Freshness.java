package io.clientele.outreach.console.segmentation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far the numbers of segments are behind what is known of people. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Freshness(
        State state, @Nullable Instant completeAt, @Nullable String failing) {

    public enum State {
        UP_TO_DATE,
        CATCHING_UP,
        FAILING
    }
}
