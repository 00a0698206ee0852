package io.journeyloop.journey.exchange.format;

import io.journeyloop.kit.errors.ProblemException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML that a stranger has sent: nothing outside the document is ever opened, document types and the entities that
 * they could declare are refused, depth and number of elements have bounds.
 */
final class XmlReader {
    private static final int MAX_DEPTH = 16;
    private static final int MAX_ELEMENTS = 100_000;

    private final XMLStreamReader stream;
    private int elements;

    private XmlReader(XMLStreamReader stream) {
        this.stream = stream;
    }

    /** @throws ProblemException 400 with line and column */
    static CjmlElement read(byte[] document) {
        try {
            var stream = hardened().createXMLStreamReader(new ByteArrayInputStream(document));
            return new XmlReader(stream).root();
        } catch (XMLStreamException wrong) {
            throw refused(wrong.getLocation(), "it is not well-formed");
        }
    }

    private static XMLInputFactory hardened() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the document is read");
        });
        return factory;
    }

    private CjmlElement root() throws XMLStreamException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // comments and instructions may go ahead
        }
        var root = element(1);
        while (stream.hasNext()) {
            next();
        }
        return root;
    }

    private int next() throws XMLStreamException {
        int event = stream.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw refused(stream.getLocation(), "document types and entities are not read");
        }
        return event;
    }

    private CjmlElement element(int depth) throws XMLStreamException {
        var name = stream.getLocalName();
        var place = stream.getLocation();
        if (depth > MAX_DEPTH || ++elements > MAX_ELEMENTS) {
            throw refused(place, depth > MAX_DEPTH ? "it is too deep" : "it has too many elements");
        }
        // The reader forgets them when it goes on.
        int line = place.getLineNumber();
        int column = place.getColumnNumber();
        var attributes = attributes();
        var text = new StringBuilder();
        List<CjmlElement> children = new ArrayList<>();
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(stream.getText());
            }
        }
        return new CjmlElement(name, attributes, text.toString(), children, line, column);
    }

    /** Without those of other namespaces, such as where a schema lies. */
    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < stream.getAttributeCount(); i++) {
            if (stream.getAttributeNamespace(i) == null) {
                attributes.put(stream.getAttributeLocalName(i), stream.getAttributeValue(i));
            }
        }
        return attributes;
    }

    private static ProblemException refused(Location at, String message) {
        return ProblemException.invalid(
                "body",
                "is not the XML that is expected here: line " + at.getLineNumber() + ", column " + at.getColumnNumber()
                        + ": " + message);
    }
}
