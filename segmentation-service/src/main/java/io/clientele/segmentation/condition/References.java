package io.clientele.segmentation.condition;

import io.clientele.segmentation.condition.Condition.Segment;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The other segments that a condition is defined by. */
public final class References {

    private final Map<String, UUID> found = new LinkedHashMap<>();

    private References() {}

    /** Segments by the path at which they are named. */
    public static Map<String, UUID> of(Condition condition, String path) {
        var references = new References();
        references.add(path, condition);
        return references.found;
    }

    private void add(String path, Condition condition) {
        if (condition instanceof Segment(var id)) {
            found.put(path + ".id", id);
        }
        condition.parts(path).forEach(this::add);
    }
}
