package io.clientele.outreach.console.managers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who would be, or was, given to whom. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Assignment(
        boolean dryRun,
        List<Given> assigned,
        List<UUID> unassigned,
        @Nullable UUID next) {

    public record Wanted(
            @Nullable UUID from, boolean dryRun, @Nullable String reason, int limit) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Given(UUID profileId, UUID managerId, String managerName, List<String> because) {

        /** Their name, where they were found. */
        public String shown(Map<UUID, String> names) {
            return names.getOrDefault(profileId, profileId.toString());
        }
    }
}
