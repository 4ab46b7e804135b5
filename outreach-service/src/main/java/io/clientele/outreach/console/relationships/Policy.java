package io.clientele.outreach.console.relationships;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.TemplateData;

/** How the business judges; {@code settings} are changed where a page knows them and kept where it does not. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Policy(long version, ObjectNode settings, ObjectNode usualCosts) {

    /** To the six questions. */
    public record Answers(
            String trade,
            String meeting,
            boolean tailored,
            boolean contracts,
            boolean serviceDepartment,
            String advertising) {}
}
