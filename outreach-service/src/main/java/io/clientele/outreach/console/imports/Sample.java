package io.clientele.outreach.console.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody whom an import would change: the attributes that it would write, as they are and as they would be. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Sample(UUID profileId, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {

    @TemplateData
    public record Difference(String name, String before, String after) {}

    public List<Difference> differences() {
        return after.entrySet().stream()
                .map(entry -> new Difference(entry.getKey(), text(before.get(entry.getKey())), text(entry.getValue())))
                .toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
