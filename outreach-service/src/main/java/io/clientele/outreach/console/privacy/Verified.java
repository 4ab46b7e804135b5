package io.clientele.outreach.console.privacy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a look through the consent ledger found. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Verified(
        Instant verifiedAt,
        boolean intact,
        long chains,
        long entries,
        long erased,
        long roots,
        long broken,
        List<Break> breaks) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Break(@Nullable UUID profileId, @Nullable Long sequence, String message) {}
}
