package io.clientele.segmentation.reading;

import java.util.Set;
import java.util.UUID;

/**
 * People whose facts may have changed: said once a page, when all of it is taken in and before it is committed. Who merged
 * into another or is forgotten is not among them; what is derived of those is deleted as their facts are, see
 * {@link DerivedTables}. Who observes it to derive from what another derives has the higher {@code @Priority}.
 *
 * @param profileIds all of them
 * @param described those among them of whom more may have changed than their events and consents: most only did something
 * @param buyers those among the described whose purchases may have changed
 */
public record Touched(Set<UUID> profileIds, Set<UUID> described, Set<UUID> buyers) {}
