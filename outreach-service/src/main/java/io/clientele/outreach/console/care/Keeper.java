package io.clientele.outreach.console.care;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who looks after somebody, and who did. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Keeper(@Nullable Manager manager, List<Past> history) {

    static final Keeper NOBODY = new Keeper(null, List.of());

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Manager(UUID id, String name, String email, int capacity, int load, boolean active) {

        public boolean full() {
            return !active || load >= capacity;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Past(
            String managerName,
            String reason,
            String assignedBy,
            Instant assignedAt,
            @Nullable Instant endedAt) {}

    public record Chosen(UUID managerId, String reason) {}

    public boolean is(UUID id) {
        return manager != null && manager.id().equals(id);
    }
}
