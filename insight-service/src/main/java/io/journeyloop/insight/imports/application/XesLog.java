package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.ImportLimits;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The events of an XES log (IEEE 1849), read while they arrive: never more than one event and the attributes of its case
 * and log are in memory. Nothing outside the log is ever opened, document types are refused, and so are entities.
 */
final class XesLog {

    private static final Set<String> ATTRIBUTES =
            Set.of("string", "date", "int", "float", "boolean", "id", "list", "container");
    private static final String NOT_A_LOG = "must be an XES log: XML with <log> as its root, and no document type";
    private static final String TOO_DEEP =
            "An attribute is nested deeper than " + ImportLimits.DEEPEST_ATTRIBUTE + ". What was counted is stored.";

    private final XMLStreamReader xml;
    private final Map<String, String> log = new HashMap<>();
    private final Map<String, String> trace = new HashMap<>();

    /** Where attributes that come next belong; null once events have begun, so that they can't pile up. */
    private @Nullable Map<String, String> head = log;

    /** Reads to the root; fails where there is none of a log. */
    XesLog(Reader reader) throws IOException {
        try {
            this.xml = hardened().createXMLStreamReader(new BoundedEvents(reader));
            int kind = xml.getEventType();
            while (kind != XMLStreamConstants.START_ELEMENT && kind != XMLStreamConstants.DTD) {
                kind = xml.next();
            }
            if (kind == XMLStreamConstants.DTD || !xml.getLocalName().equals("log")) {
                throw new UnreadableFileException(NOT_A_LOG);
            }
        } catch (XMLStreamException broken) {
            throw cause(broken).orElseGet(() -> new UnreadableFileException(NOT_A_LOG));
        }
    }

    /**
     * The JDK counts the likes of {@code &amp;} in a whole file towards its limits of entities, 100,000 characters. Without
     * document types there are no others, and what a file may be has bounds of its own here.
     */
    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the log is read");
        });
        return factory;
    }

    /** The next event, which is good until the one after it is read; nothing at the end of the log. */
    Optional<XesEvent> next() throws IOException {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (xml.getLocalName().equals("event")) {
                            return Optional.of(event());
                        }
                        enter();
                    }
                    case XMLStreamConstants.END_ELEMENT -> head = null;
                    default -> {}
                }
            }
            return Optional.empty();
        } catch (XMLStreamException broken) {
            throw cause(broken)
                    .orElseGet(() -> new UnreadableFileException("The XML is broken at line "
                            + xml.getLocation().getLineNumber() + ". What was counted is stored."));
        }
    }

    /** Begins a case, or takes an attribute of the case or the log; passes over anything else. */
    private void enter() throws XMLStreamException, UnreadableFileException {
        if (xml.getLocalName().equals("trace")) {
            trace.clear();
            head = trace;
        } else {
            take(head);
        }
    }

    private XesEvent event() throws XMLStreamException, UnreadableFileException {
        head = null;
        boolean leftOut = xml.getAttributeValue(null, BoundedEvents.LEFT_OUT) != null;
        Map<String, String> own = new HashMap<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                take(own);
            }
        }
        return new XesEvent(xml.getLocation().getLineNumber(), leftOut, own, trace, log);
    }

    /** Takes the element that has begun, if it is an attribute, and passes over all that is inside it. */
    private void take(@Nullable Map<String, String> attributes) throws XMLStreamException, UnreadableFileException {
        String key = xml.getAttributeValue(null, "key");
        String value = xml.getAttributeValue(null, "value");
        if (attributes != null && key != null && value != null && ATTRIBUTES.contains(xml.getLocalName())) {
            attributes.put(key, value);
        }
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
            if (depth > ImportLimits.DEEPEST_ATTRIBUTE) {
                throw new UnreadableFileException(TOO_DEEP);
            }
        }
    }

    /** What went wrong below the XML: the transmission, or a limit. */
    private static Optional<IOException> cause(XMLStreamException broken) {
        return broken.getNestedException() instanceof IOException below ? Optional.of(below) : Optional.empty();
    }
}
