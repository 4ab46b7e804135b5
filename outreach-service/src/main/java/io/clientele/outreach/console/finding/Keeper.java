package io.clientele.outreach.console.finding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.util.UUID;

/** An account manager, by whom a list can be narrowed. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Keeper(UUID id, String name) {}
