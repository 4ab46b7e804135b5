package io.clientele.outreach.console.care;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody said they need. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Need(
        String id,
        String state,
        @Nullable String text,
        boolean longTerm,
        @Nullable Instant statedAt,
        @Nullable Instant metAt) {

    /** {@code statedAt} is now. */
    public record Stated(String text, boolean longTerm) {}

    public record Met(boolean met) {}

    public boolean open() {
        return state.equals("OPEN");
    }

    public String shown() {
        return text == null ? id : text;
    }

    /** As a part of an address: ids are whatever sources call them. */
    public String path() {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
