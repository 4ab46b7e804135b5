package io.clientele.outreach.console.personas;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.util.Map;

/** Somebody invented. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Somebody(String email, Map<String, Object> attributes, Map<String, String> traits) {

    public String name() {
        return attributes.get("firstName") + " " + attributes.get("lastName");
    }
}
