package io.clientele.profile.sheet;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.clientele.profile.file.Unreadable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet that have something in them, one after the other. */
public class SheetRows {

    /** @param line its number in the sheet, from 1 */
    public record SheetRow(long line, List<String> fields) {}

    private static final int MOST_COLUMNS = 1000;
    private static final int LONGEST_ROW = 1 << 20;

    private final Xml xml;
    private final Values values;
    private final long highest;
    private long line;

    SheetRows(Xml xml, Values values, long highest) {
        this.xml = xml;
        this.values = values;
        this.highest = highest;
    }

    /** Null after the last. */
    public @Nullable SheetRow next() throws Unreadable {
        while (xml.nextElement()) {
            if (xml.name().equals("row")) {
                line = number(xml.attribute("r", ""), line + 1);
                var fields = row();
                if (!fields.isEmpty()) {
                    return new SheetRow(line, fields);
                }
            }
        }
        return null;
    }

    /** From 0 to 1, as far as the sheet tells. */
    public double progress() {
        return highest == 0 ? 0 : Math.min(1, (double) line / highest);
    }

    private List<String> row() throws Unreadable {
        var fields = new ArrayList<String>();
        int characters = 0;
        for (int event = xml.next(), column = -1; event != END_DOCUMENT; event = xml.next()) {
            if (event == END_ELEMENT && xml.name().equals("row")) {
                break;
            }
            if (event == START_ELEMENT && xml.name().equals("c")) {
                column = column(xml.attribute("r", ""), column + 1);
                var value = cell(xml.attribute("t", "n"), xml.attribute("s", ""));
                characters += value.length();
                if (characters > LONGEST_ROW) {
                    throw new Unreadable("Row " + line + " has more than a million characters");
                }
                put(fields, column, value);
            }
        }
        return fields;
    }

    /** Cells that are empty are no reason to reach as far as they stand. */
    private void put(List<String> fields, int column, String value) throws Unreadable {
        if (value.isEmpty()) {
            return;
        }
        if (column >= MOST_COLUMNS) {
            throw new Unreadable("Row " + line + " has more than " + MOST_COLUMNS + " columns");
        }
        while (fields.size() <= column) {
            fields.add("");
        }
        fields.set(column, value);
    }

    private String cell(String type, String style) throws Unreadable {
        var raw = new StringBuilder();
        String text = null;
        var within = false;
        for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
            if (event == START_ELEMENT && xml.name().equals("is")) {
                text = SharedStrings.text(xml, "is");
            } else if (event == START_ELEMENT) {
                within = xml.name().equals("v");
            } else if (event == END_ELEMENT) {
                within = false;
                if (xml.name().equals("c")) {
                    break;
                }
            } else if (event == CHARACTERS && within) {
                xml.addText(raw);
                SharedStrings.mustFit(raw);
            }
        }
        return text == null ? raw.isEmpty() ? "" : values.of(type, style, raw.toString()) : text;
    }

    /** Of B7 it is 1; of what is no address, the one that comes next. */
    static int column(String address, int otherwise) {
        int column = 0;
        int letters = 0;
        while (letters < address.length() && address.charAt(letters) >= 'A' && address.charAt(letters) <= 'Z') {
            column = column * 26 + address.charAt(letters) - 'A' + 1;
            if (++letters > 3) {
                return MOST_COLUMNS;
            }
        }
        return letters == 0 ? otherwise : column - 1;
    }

    private static long number(String text, long otherwise) {
        try {
            return text.isEmpty() ? otherwise : Math.max(otherwise, Long.parseLong(text));
        } catch (NumberFormatException broken) {
            return otherwise;
        }
    }
}
