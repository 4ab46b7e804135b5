package io.clientele.profile.row;

import io.clientele.profile.identity.Identifier;
import io.clientele.profile.identity.IdentifierKind;
import io.clientele.profile.mapping.BadRow;
import io.clientele.profile.mapping.Cells;
import io.clientele.profile.mapping.Field;
import io.clientele.profile.mapping.ImportKind;
import io.clientele.profile.trait.AttributeForms;
import io.clientele.profile.trait.PhoneNumbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who a row speaks of, and what it says of them. */
class PersonRows {

    private static final String SEPARATOR = "\u001e";

    private final Cells cells;
    private final List<String> said;
    private final PhoneNumbers phoneNumbers;
    private final AttributeForms forms;

    PersonRows(Cells cells, ImportKind kind, PhoneNumbers phoneNumbers, AttributeForms forms) {
        this.cells = cells;
        this.said = cells.fields().filter(kind::isSaid).toList();
        this.phoneNumbers = phoneNumbers;
        this.forms = forms;
    }

    /** The names that the row gives, as one text; empty if it names nobody. */
    String key(List<String> row) {
        var key = new StringBuilder();
        var named = false;
        for (var field : Field.PEOPLE_STRONGEST_FIRST) {
            var name = cells.value(row, field);
            named |= name != null;
            key.append(name == null ? "" : name).append(SEPARATOR);
        }
        return named ? key.toString() : "";
    }

    List<Identifier> names(List<String> row) throws BadRow {
        var names = new ArrayList<Identifier>();
        for (var field : Field.PEOPLE_STRONGEST_FIRST) {
            var kind = Field.PERSON.get(field);
            var name = cells.optional(row, field, text -> name(kind, text));
            if (name != null) {
                names.add(name);
            }
        }
        if (names.isEmpty()) {
            throw new BadRow(cells.column("phone"), "INVALID", "phone is no number, and there is no other name");
        }
        return names;
    }

    /** A number that can't be read is kept as it was written, and is nobody's name. */
    private @Nullable Identifier name(IdentifierKind kind, String text) {
        return kind != IdentifierKind.PHONE
                ? new Identifier(kind, text)
                : phoneNumbers
                        .read(text)
                        .map(number -> new Identifier(kind, number))
                        .orElse(null);
    }

    /** As attributes: what has a meaning has the form that it has everywhere. */
    Map<String, Object> attributes(List<String> row) throws BadRow {
        var attributes = new LinkedHashMap<String, Object>();
        for (var field : said) {
            var name = field.equals("birthday") ? "birthDate" : field;
            var value = cells.optional(row, field, text -> forms.formed(name, text));
            if (value != null) {
                attributes.put(name, value);
            }
        }
        return attributes;
    }

    /** As it stands there. */
    Map<String, String> texts(List<String> row) {
        var texts = new LinkedHashMap<String, String>();
        for (var field : said) {
            var value = cells.value(row, field);
            if (value != null) {
                texts.put(field, value);
            }
        }
        return texts;
    }
}
