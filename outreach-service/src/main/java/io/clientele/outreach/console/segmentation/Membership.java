package io.clientele.outreach.console.segmentation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether somebody is in, and what each part of the condition says of them. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Membership(boolean member, List<Reason> reasons) {

    /** {@code value} is what was looked at; null for a part that is made of others. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Reason(
            String path,
            JsonNode condition,
            String sentence,
            @Nullable String value,
            boolean holds) {}
}
