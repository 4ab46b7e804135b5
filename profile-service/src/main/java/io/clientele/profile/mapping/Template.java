package io.clientele.profile.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A constant in which {@code {field}} stands for that field of the row. */
record Template(List<String> texts, List<String> fields) {

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    static Template parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("must not be blank");
        }
        var texts = new ArrayList<String>();
        var fields = new ArrayList<String>();
        var found = FIELD.matcher(text);
        int end = 0;
        while (found.find()) {
            texts.add(text.substring(end, found.start()));
            fields.add(found.group(1));
            end = found.end();
        }
        texts.add(text.substring(end));
        return new Template(List.copyOf(texts), List.copyOf(fields));
    }

    /** Only columns can be inserted: a constant in a constant could go round in a circle. */
    void checkAgainst(Mapping mapping) {
        for (var field : fields) {
            if (!mapping.columns().containsKey(field)) {
                throw new IllegalArgumentException("{" + field + "} is not a field that comes from a column");
            }
        }
    }

    /** Null if one of its fields is blank: half an address is none. */
    @Nullable
    String fill(Function<String, @Nullable String> values) {
        if (fields.isEmpty()) {
            return texts.getFirst();
        }
        var filled = new StringBuilder(texts.getFirst());
        for (int i = 0; i < fields.size(); i++) {
            var value = values.apply(fields.get(i));
            if (value == null) {
                return null;
            }
            filled.append(value).append(texts.get(i + 1));
        }
        return filled.toString();
    }
}
