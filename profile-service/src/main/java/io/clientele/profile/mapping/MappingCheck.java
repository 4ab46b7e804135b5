package io.clientele.profile.mapping;

import io.clientele.kit.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Finds all that is wrong with a mapping, as far as it can be told without the file. */
class MappingCheck {

    private static final int LONGEST_NAME = 100;

    private final Mapping mapping;
    private final List<Problem.Error> errors = new ArrayList<>();

    MappingCheck(Mapping mapping) {
        this.mapping = mapping;
    }

    List<Problem.Error> errors() {
        var kind = mapping.kind();
        if (kind == null) {
            add("kind", "must be one of " + List.of(ImportKind.values()));
        } else if (kind.isTable()) {
            checkFields(kind);
        } else if (!mapping.columns().isEmpty()
                || !mapping.constants().isEmpty()
                || !mapping.consents().isEmpty()) {
            add("columns", "an import of kind " + kind + " takes no columns, constants or consents");
        }
        checkShape();
        for (int i = 0; i < mapping.consents().size(); i++) {
            mapping.consents().get(i).check("consents[" + i + "]", errors);
        }
        return errors;
    }

    private void checkFields(ImportKind kind) {
        for (var field : kind.required()) {
            if (!mapping.has(field)) {
                add("columns." + field, "is needed, as a column or a constant");
            }
        }
        if (kind.speaksOfPeople() && Field.PERSON.keySet().stream().noneMatch(mapping::has)) {
            add("columns.userId", "or another of " + new TreeSet<>(Field.PERSON.keySet()) + " is needed");
        }
        if (!kind.takesConsents() && !mapping.consents().isEmpty()) {
            add("consents", "are taken with profiles and purchases only");
        }
        mapping.columns().forEach((field, column) -> checkColumn(kind, field, column));
        mapping.constants().forEach((field, text) -> checkConstant(kind, field, text));
    }

    private void checkColumn(ImportKind kind, String field, String column) {
        if (!isName(field)) {
            add("columns", "must be of names with 1 to " + LONGEST_NAME + " characters");
        } else if (Field.RULES.contains(field)) {
            add("columns." + field, "can only be a constant");
        } else if (!kind.knows(field)) {
            add("columns." + field, "is no field of " + kind);
        } else if (column == null || column.isEmpty()) {
            add("columns." + field, "must name a column");
        } else if (mapping.constants().containsKey(field)) {
            add("constants." + field, "comes from a column already");
        }
    }

    private void checkConstant(ImportKind kind, String field, String text) {
        if (!isName(field)) {
            add("constants", "must be of names with 1 to " + LONGEST_NAME + " characters");
            return;
        }
        if (!Field.RULES.contains(field) && !kind.knows(field)) {
            add("constants." + field, "is no field of " + kind);
        }
        try {
            switch (field) {
                case Field.REFUND_WHEN -> RefundRule.parse(text).checkAgainst(mapping);
                case Field.TIME_FORMAT -> Moments.checkFormat(text);
                case Field.DECIMAL -> checkDecimal(text);
                case Field.ZONE -> Moments.checkZone(text);
                default -> Template.parse(text).checkAgainst(mapping);
            }
        } catch (IllegalArgumentException wrong) {
            add("constants." + field, wrong.getMessage());
        }
    }

    private static void checkDecimal(String text) {
        if (!".".equals(text) && !",".equals(text)) {
            throw new IllegalArgumentException("must be . or ,");
        }
    }

    private void checkShape() {
        var separator = mapping.separator();
        if (separator != null
                && (separator.length() != 1
                        || Character.isLetterOrDigit(separator.charAt(0))
                        || "\"\r\n\0".contains(separator))) {
            add("separator", "must be one character such as , ; or a tab");
        }
        if (mapping.sheet() != null
                && (mapping.sheet().isEmpty() || mapping.sheet().length() > LONGEST_NAME)) {
            add("sheet", "must have 1 to " + LONGEST_NAME + " characters");
        }
    }

    private static boolean isName(String field) {
        return !field.isBlank()
                && field.length() <= LONGEST_NAME
                && field.chars().noneMatch(Character::isISOControl);
    }

    private void add(String field, String message) {
        errors.add(new Problem.Error(field, message));
    }
}
