package io.clientele.outreach.console.finding;

import io.quarkus.qute.TemplateData;
import java.util.UUID;

/**
 * A list that somebody comes back to.
 *
 * @param conditions as they stand in the address
 * @param mine whether who looks made it
 */
@TemplateData
public record SavedFilter(UUID id, String name, String conditions, boolean shared, boolean mine) {}
