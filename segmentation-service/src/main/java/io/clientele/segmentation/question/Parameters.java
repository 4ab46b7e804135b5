package io.clientele.segmentation.question;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values of a statement: nothing that came from outside ever stands in its text. */
final class Parameters {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Returns what stands for the value in the text. */
    String add(Object value) {
        var name = "p" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    /** Returns what stands in the text for a set of texts. */
    String addTexts(Collection<String> texts) {
        return add(texts) + "::text[]";
    }

    Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }
}
