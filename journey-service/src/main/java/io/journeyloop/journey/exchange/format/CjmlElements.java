package io.journeyloop.journey.exchange.format;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Elements indented as they nest; characters that XML does not allow are left out. */
final class CjmlElements {
    private final XMLStreamWriter stream;
    private int depth;
    private boolean hasChildren;

    CjmlElements(XMLStreamWriter stream) {
        this.stream = stream;
    }

    void startDocument() throws XMLStreamException {
        stream.writeStartDocument("UTF-8", "1.0");
    }

    void open(String element) throws XMLStreamException {
        newLine();
        stream.writeStartElement(element);
        depth++;
        hasChildren = false;
    }

    void open(String element, String attribute, String value) throws XMLStreamException {
        open(element);
        stream.writeAttribute(attribute, value);
    }

    void close() throws XMLStreamException {
        depth--;
        if (hasChildren) {
            newLine();
        }
        stream.writeEndElement();
        hasChildren = true;
        if (depth == 0) {
            stream.writeCharacters("\n");
        }
    }

    /** An element with text; nothing where there is none. */
    void text(String element, @Nullable String text) throws XMLStreamException {
        if (text != null) {
            newLine();
            stream.writeStartElement(element);
            stream.writeCharacters(asRead(XmlText.legal(text)));
            stream.writeEndElement();
            hasChildren = true;
        }
    }

    /** Whoever reads XML sees every end of a line as one character. */
    private static String asRead(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void newLine() throws XMLStreamException {
        stream.writeCharacters("\n" + "  ".repeat(depth));
    }
}
