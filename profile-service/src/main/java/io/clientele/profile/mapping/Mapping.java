package io.clientele.profile.mapping;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.clientele.kit.Problem;
import io.clientele.profile.file.Encoding;
import io.clientele.profile.table.Shape;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to read a file: where each field comes from, a column or a constant, and what holds for everybody in it.
 *
 * @param encoding of a text; found out if it is null
 * @param separator of a text's columns, one character; found out if it is null
 * @param sheet of a workbook; its first if it is null
 * @param columns the file's column by field
 * @param constants by field; {@code {userId}} in one inserts that field of the row
 * @param dryRun only check it: nothing is kept
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@RegisterForReflection
public record Mapping(
        @Nullable ImportKind kind,
        @Nullable Encoding encoding,
        @Nullable String separator,
        @Nullable String sheet,
        Map<String, String> columns,
        Map<String, String> constants,
        List<AssumedConsent> consents,
        boolean dryRun) {

    public Mapping {
        columns = columns == null ? Map.of() : columns;
        constants = constants == null ? Map.of() : constants;
        consents = consents == null ? List.of() : consents;
    }

    /** The same, but to be kept. */
    public Mapping forReal() {
        return new Mapping(kind, encoding, separator, sheet, columns, constants, consents, false);
    }

    /** The same of a file that was found to be so. */
    public Mapping of(Shape found) {
        return new Mapping(
                kind, found.encoding(), found.separator(), found.sheet(), columns, constants, consents, dryRun);
    }

    @JsonIgnore
    public Shape shape() {
        return new Shape(encoding, separator, sheet);
    }

    /** @throws Problem.Refusal 400 with all that is wrong, as far as it can be told without the file */
    public void check() {
        var errors = new MappingCheck(this).errors();
        if (!errors.isEmpty()) {
            throw Problem.badRequest(errors);
        }
    }

    @JsonIgnore
    boolean has(String field) {
        return columns.containsKey(field) || constants.containsKey(field);
    }
}
