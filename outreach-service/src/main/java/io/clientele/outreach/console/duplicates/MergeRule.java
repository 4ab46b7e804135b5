package io.clientele.outreach.console.duplicates;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is done with people whom a rule finds to be one. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record MergeRule(String rule, boolean automatic, boolean twoUsers, Map<String, String> fields, long waiting) {

    private static final String OTHERWISE = "*";

    /** For forms: whose value holds where both say something. */
    public static final List<String> CHOICES = List.of("SURVIVOR", "NEWEST");

    record Said(boolean automatic, boolean twoUsers, Map<String, String> fields) {}

    public String choice() {
        return fields.getOrDefault(OTHERWISE, CHOICES.getFirst());
    }

    public List<String> choices() {
        return CHOICES;
    }

    /** Fields that somebody gave a choice of their own keep it. */
    Said said(boolean automatic, boolean twoUsers, String choice) {
        var all = new TreeMap<>(fields);
        all.put(OTHERWISE, choice);
        return new Said(automatic, twoUsers, all);
    }
}
