package io.clientele.profile.mapping;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.clientele.kit.Problem;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How to read a file: where each field comes from, a column or a constant, and what holds for everybody in it.
 *
 * @param columns the file's column by field
 * @param constants by field; {@code {userId}} in one inserts that field of the row
 * @param dryRun only check it: nothing is kept
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@RegisterForReflection
public record Mapping(
        @Nullable ImportKind kind,
        Map<String, String> columns,
        Map<String, String> constants,
        List<AssumedConsent> consents,
        boolean dryRun) {

    private static final int LONGEST_NAME = 100;

    public Mapping {
        columns = columns == null ? Map.of() : columns;
        constants = constants == null ? Map.of() : constants;
        consents = consents == null ? List.of() : consents;
    }

    /** The same, but to be kept. */
    public Mapping forReal() {
        return new Mapping(kind, columns, constants, consents, false);
    }

    /** @throws Problem.Refusal 400 with all that is wrong, as far as it can be told without the file */
    public void check() {
        var errors = new ArrayList<Problem.Error>();
        if (kind == null) {
            errors.add(error("kind", "must be one of " + List.of(ImportKind.values())));
        } else if (kind == ImportKind.PURCHASE_LINES) {
            checkFields(errors);
        } else if (!columns.isEmpty() || !constants.isEmpty() || !consents.isEmpty()) {
            errors.add(error("columns", "an import of kind " + kind + " takes no columns, constants or consents"));
        }
        for (int i = 0; i < consents.size(); i++) {
            consents.get(i).check("consents[" + i + "]", errors);
        }
        if (!errors.isEmpty()) {
            throw Problem.badRequest(errors);
        }
    }

    @JsonIgnore
    boolean has(String field) {
        return columns.containsKey(field) || constants.containsKey(field);
    }

    private void checkFields(List<Problem.Error> errors) {
        for (var field : Field.REQUIRED) {
            if (!has(field)) {
                errors.add(error("columns." + field, "is needed, as a column or a constant"));
            }
        }
        if (Field.PERSON.keySet().stream().noneMatch(this::has)) {
            errors.add(error("columns.userId", "or another of " + new TreeSet<>(Field.PERSON.keySet()) + " is needed"));
        }
        columns.forEach((field, column) -> {
            if (field.isBlank() || field.length() > LONGEST_NAME) {
                errors.add(error("columns", "must be of names with 1 to " + LONGEST_NAME + " characters"));
            } else if (Field.RULES.contains(field)) {
                errors.add(error("columns." + field, "can only be a constant"));
            } else if (column == null || column.isEmpty()) {
                errors.add(error("columns." + field, "must name a column"));
            } else if (constants.containsKey(field)) {
                errors.add(error("constants." + field, "comes from a column already"));
            }
        });
        checkRules(errors);
    }

    private void checkRules(List<Problem.Error> errors) {
        constants.forEach((field, text) -> {
            if (field.isBlank() || field.length() > LONGEST_NAME) {
                errors.add(error("constants", "must be of names with 1 to " + LONGEST_NAME + " characters"));
                return;
            }
            try {
                switch (field) {
                    case Field.REFUND_WHEN -> RefundRule.parse(text).checkAgainst(this);
                    case Field.TIME_FORMAT -> Moments.checkFormat(text);
                    case Field.ZONE -> Moments.checkZone(text);
                    default -> Template.parse(text).checkAgainst(this);
                }
            } catch (IllegalArgumentException wrong) {
                errors.add(error("constants." + field, wrong.getMessage()));
            }
        });
    }

    private static Problem.Error error(String field, String message) {
        return new Problem.Error(field, message);
    }
}
