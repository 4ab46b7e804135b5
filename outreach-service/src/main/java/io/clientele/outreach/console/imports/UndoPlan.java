package io.clientele.outreach.console.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;

/** What an undo would take back now, and what not. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record UndoPlan(
        long profilesForgotten,
        long profilesRestored,
        long profilesKept,
        long purchases,
        long purchasesRestored,
        long purchasesKept,
        long events,
        long consents,
        long products) {}
