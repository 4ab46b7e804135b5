package io.clientele.profile.sheet;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import io.clientele.profile.file.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that cells refer to by number. */
record SharedStrings(List<String> texts) {

    private static final String PLACE = "xl/sharedStrings.xml";
    private static final int MOST_CHARACTERS = 40 << 20; // all of them are held in memory

    static SharedStrings of(Parts parts) throws IOException, Unreadable {
        var texts = new ArrayList<String>();
        if (parts.has(PLACE)) {
            try (var xml = parts.xml(PLACE)) {
                long characters = 0;
                while (xml.nextElement()) {
                    if (xml.name().equals("si")) {
                        var text = text(xml, "si");
                        characters += text.length() + 16L;
                        if (characters > MOST_CHARACTERS) {
                            throw new Unreadable(
                                    "The workbook holds too much text for one file: please save it as CSV");
                        }
                        texts.add(text);
                    }
                }
            }
        }
        return new SharedStrings(texts);
    }

    String at(String number) {
        try {
            return texts.get(Integer.parseInt(number));
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            return "";
        }
    }

    /** All that is written up to the end of the element, but not how it is pronounced, which Japanese cells may say. */
    static String text(Xml xml, String element) throws Unreadable {
        var text = new StringBuilder();
        var within = false;
        var pronounced = false;
        for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
            if (event == START_ELEMENT) {
                within |= xml.name().equals("t");
                pronounced |= xml.name().equals("rPh");
            } else if (event == END_ELEMENT) {
                if (xml.name().equals(element)) {
                    break;
                }
                within &= !xml.name().equals("t");
                pronounced &= !xml.name().equals("rPh");
            } else if (event == CHARACTERS && within && !pronounced) {
                xml.addText(text);
                mustFit(text);
            }
        }
        return Escapes.undone(text.toString());
    }

    static void mustFit(StringBuilder text) throws Unreadable {
        if (text.length() > 1 << 20) {
            throw new Unreadable("The workbook has a cell with more than a million characters");
        }
    }
}
