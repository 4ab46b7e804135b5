package io.clientele.outreach.console.segmentation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a condition would come to, of {@code people} in all. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Preview(long count, long people, List<Count> parts, List<Someone> sample) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Count(String path, long count, @Nullable String sentence) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Someone(
            UUID profileId,
            @Nullable String email,
            @Nullable String name) {

        public String shownName() {
            return name != null ? name : email != null ? email : profileId.toString();
        }
    }

    public @Nullable String sentence() {
        return parts.isEmpty() ? null : parts.getFirst().sentence();
    }
}
