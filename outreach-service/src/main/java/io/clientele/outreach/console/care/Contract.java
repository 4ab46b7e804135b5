package io.clientele.outreach.console.care;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was agreed with somebody. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Contract(
        String id,
        String state,
        @Nullable String scope,
        @Nullable Boolean tailored,
        List<String> modules,
        @Nullable Fee fee,
        @Nullable String period,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable String notice,
        @Nullable String cancellation,
        @Nullable Instant signedAt,
        @Nullable Instant endedAt) {

    /** {@code amount} in minor units. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Fee(long amount, String currency) {}

    public Contract {
        modules = modules == null ? List.of() : modules;
    }

    public boolean running() {
        return state.equals("ACTIVE") || state.equals("UPCOMING");
    }

    /** As a part of an address: ids are whatever sources call them. */
    public String path() {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public boolean forThem() {
        return Boolean.TRUE.equals(tailored);
    }
}
