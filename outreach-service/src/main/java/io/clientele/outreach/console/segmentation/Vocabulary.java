package io.clientele.outreach.console.segmentation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What people have and do, to pick from; anything else may be typed as well. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Vocabulary(
        List<Attribute> attributes, List<String> events, List<String> categories, List<String> topics) {

    public static final Vocabulary NONE = new Vocabulary(null, null, null, null);

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Attribute(String name, List<String> values) {

        public Attribute {
            values = values == null ? List.of() : values;
        }
    }

    public Vocabulary {
        attributes = attributes == null ? List.of() : attributes;
        events = events == null ? List.of() : events;
        categories = categories == null ? List.of() : categories;
        topics = topics == null ? List.of() : topics;
    }
}
