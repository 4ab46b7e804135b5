package io.clientele.profile.sheet;

import io.clientele.profile.file.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML element by element, without document types: no entity of somebody's own is ever opened. */
class Xml implements AutoCloseable {

    /** Each &amp;amp; counts, and without document types there are no others: a long sheet is not to be refused. */
    private static final List<String> LIMITS_OF_ENTITIES = List.of(
            "jdk.xml.entityExpansionLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.maxGeneralEntitySizeLimit");

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream bytes;
    private final XMLStreamReader reader;

    Xml(InputStream bytes) throws Unreadable {
        this.bytes = bytes;
        try {
            this.reader = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException | RuntimeException broken) {
            throw unreadable(broken);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        for (var limit : LIMITS_OF_ENTITIES) {
            factory.setProperty(limit, "0");
        }
        return factory;
    }

    /** Goes on to where the next element begins; false if there is none. */
    boolean nextElement() throws Unreadable {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** The next event of {@link XMLStreamConstants}. */
    int next() throws Unreadable {
        try {
            var event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
            return event == XMLStreamConstants.CDATA ? XMLStreamConstants.CHARACTERS : event;
        } catch (XMLStreamException | RuntimeException broken) { // the parser throws all kinds on what is hostile
            throw unreadable(broken);
        }
    }

    /** Of the element that begins or ends here, without a prefix. */
    String name() {
        return reader.getLocalName();
    }

    String attribute(String name, String otherwise) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    void addText(StringBuilder into) {
        into.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private static Unreadable unreadable(Exception broken) {
        var why = String.valueOf(broken.getMessage());
        return new Unreadable(
                why.contains("unpacks to more")
                        ? "The workbook is too large: it unpacks to more than 2 GB"
                        : "The workbook is broken: its XML can't be read");
    }
}
