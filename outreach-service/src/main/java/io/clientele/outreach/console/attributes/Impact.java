package io.clientele.outreach.console.attributes;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.util.List;

/** What a declaration would mean for the values that people have. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Impact(long people, long unfittingBefore, long unfittingAfter, List<Example> examples) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Example(String value, long people, String message) {}
}
