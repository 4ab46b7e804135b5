package io.clientele.profile.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was meant, mention by mention in their order, and how many of them were new. Null where a mention named a profile
 * by its id that does not exist.
 */
public record Resolution(List<@Nullable UUID> profileIds, int created) {}
