package io.clientele.outreach.console.segments;

import io.clientele.kit.Problem;
import io.clientele.outreach.console.rows.Saying;
import io.clientele.outreach.console.segmentation.Preview;
import io.quarkus.qute.TemplateData;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many satisfy the whole and each part of the form; {@code wrong} says instead what can't be counted, and
 * {@code unfinished} how many rows say nothing yet and are left out.
 */
@TemplateData
record Counted(@Nullable Preview preview, Map<String, Long> ofParts, List<Problem.Error> wrong, int unfinished) {

    static final Counted NOTHING = new Counted(null, Map.of(), List.of(), 0);

    static Counted of(Saying.Said said, Preview preview) {
        var byPath = new HashMap<String, Long>();
        preview.parts().forEach(part -> byPath.put(part.path(), part.count()));
        var ofParts = new LinkedHashMap<String, Long>();
        said.paths().forEach((part, path) -> {
            if (byPath.containsKey(path)) {
                ofParts.put("part" + part.replace('.', '-'), byPath.get(path));
            }
        });
        return new Counted(preview, ofParts, List.of(), said.unsaid().size());
    }

    static Counted refused(Problem.Refusal refusal) {
        return new Counted(null, Map.of(), refusal.errors(), 0);
    }
}
