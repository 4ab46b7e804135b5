package io.clientele.outreach.console.duplicates;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two who became one. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record MadeOne(
        UUID id,
        UUID profileId,
        UUID duplicateId,
        @Nullable String name,
        @Nullable String duplicateName,
        String reason,
        String by,
        Instant createdAt,
        @Nullable Instant undoneAt) {

    /** The end of an id is what is most its own. */
    private static String shown(@Nullable String name, UUID id) {
        return name == null ? "…" + id.toString().substring(24) : name;
    }

    public String shownName() {
        return shown(name, profileId);
    }

    public String shownDuplicate() {
        return shown(duplicateName, duplicateId);
    }

    public boolean byRule() {
        return reason.equals("RULE");
    }
}
