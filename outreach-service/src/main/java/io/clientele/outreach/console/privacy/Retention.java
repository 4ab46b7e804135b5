package io.clientele.outreach.console.privacy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How long what is kept, and what came of it. */
public interface Retention {

    enum Kind {
        EVENTS,
        CONTACTS,
        CLOSED_NEEDS,
        ANONYMOUS_PROFILES,
        IMPORT_ERRORS
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    record Rule(Kind kind, String name, String keep, boolean enabled) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    record RuleList(List<Rule> rules) {}

    record NewRun(boolean dryRun) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    record Run(UUID id, boolean dryRun, String state, List<Count> counts, String askedBy, Instant createdAt) {

        public boolean underway() {
            return state.equals("RUNNING");
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    record Count(
            Kind kind, String name, long found, @Nullable Instant oldest, long forgotten) {}
}
