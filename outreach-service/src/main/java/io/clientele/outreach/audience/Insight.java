package io.clientele.outreach.audience;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What segmentation-service knows of somebody, as far as a mail asks for it.
 *
 * @param relationship null for who is not scored
 * @param recommendations what to offer them next; like {@code usual}, what they buy most, a list of what templates name
 */
public record Insight(
        @Nullable String relationship, List<Map<String, Object>> recommendations, List<Map<String, Object>> usual) {

    public static final Insight NONE = new Insight(null, List.of(), List.of());

    public Insight withRelationship(@Nullable String other) {
        return new Insight(other, recommendations, usual);
    }
}
