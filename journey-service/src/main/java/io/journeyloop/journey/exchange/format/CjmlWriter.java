package io.journeyloop.journey.exchange.format;

import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.map.domain.Initiator;
import io.journeyloop.journey.map.domain.Phase;
import io.journeyloop.journey.map.domain.Step;
import io.journeyloop.journey.map.domain.Touchpoint;
import io.journeyloop.journey.map.domain.TouchpointType;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A journey in the Customer Journey Modelling Language 2.0 of SINTEF (cjml.no): a planned journey with its phases, its
 * actors, and its touchpoints as communication points and actions. What CJML has no element for (needs, importance,
 * feelings, transitions) is left out or told in a comment.
 */
public final class CjmlWriter {
    private static final String CUSTOMER = "customer";
    private static final String ORGANISATION = "organisation";
    private static final String PARTNER = "partner";

    private final Journey journey;
    private final ChannelDirectory channels;
    private final CjmlElements xml;

    private CjmlWriter(Journey journey, ChannelDirectory channels, CjmlElements xml) {
        this.journey = journey;
        this.channels = channels;
        this.xml = xml;
    }

    public static String write(Journey journey, ChannelDirectory channels) {
        var text = new StringWriter();
        try {
            var stream = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new CjmlWriter(journey, channels, new CjmlElements(stream)).write();
            stream.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A journey cannot be written", impossible);
        }
        return text.toString();
    }

    private void write() throws XMLStreamException {
        var profile = journey.content().profile();
        xml.startDocument();
        xml.open("CJML", "version", "2.0");
        xml.open("plannedJourney");
        xml.text("journeyID", journey.key());
        xml.text("journeyTitle", profile.title());
        phases();
        xml.text("journeyShortSummary", profile.customerGoal());
        xml.text("journeyLongSummary", profile.description());
        actors();
        touchpoints();
        xml.close();
        xml.close();
    }

    private void phases() throws XMLStreamException {
        xml.open("journeyPhases");
        for (Phase phase : journey.content().map().phases()) {
            xml.open("journeyPhase", "phaseID", phase.key());
            xml.text("phaseName", phase.name());
            xml.text("phaseDescription", phase.details().customerGoal());
            xml.close();
        }
        xml.close();
    }

    private void actors() throws XMLStreamException {
        xml.open("actors");
        actor("endUser", CUSTOMER, "actorName", "Customer");
        actor("serviceProvider", ORGANISATION, "companyName", "Organisation");
        if (journey.content()
                .map()
                .touchpoints()
                .anyMatch(point -> point.details().initiator() == Initiator.PARTNER)) {
            actor("serviceProvider", PARTNER, "companyName", "Partner");
        }
        xml.close();
    }

    private void actor(String element, String id, String nameElement, String name) throws XMLStreamException {
        xml.open(element, "actorID", id);
        xml.text(nameElement, name);
        xml.close();
    }

    private void touchpoints() throws XMLStreamException {
        xml.open("touchpoints");
        for (Phase phase : journey.content().map().phases()) {
            for (Step step : phase.steps()) {
                for (Touchpoint touchpoint : step.touchpoints()) {
                    touchpoint(phase, step, touchpoint);
                }
            }
        }
        xml.close();
    }

    private void touchpoint(Phase phase, Step step, Touchpoint touchpoint) throws XMLStreamException {
        var details = touchpoint.details();
        boolean communicates = details.type() == TouchpointType.COMMUNICATION_POINT;
        xml.open(communicates ? "plannedCommunicationPoint" : "plannedAction");
        xml.text("touchpointID", touchpoint.key());
        xml.open("belongsTo", "phaseIDref", phase.key());
        xml.close();
        side("initiator", "initiatorLabel", actorOf(details.initiator()), touchpoint.name());
        if (communicates) {
            var receiver = actorOf(details.initiator()).equals(CUSTOMER) ? ORGANISATION : CUSTOMER;
            side("receiver", "receiverLabel", receiver, step.name());
            channel(touchpoint);
        }
        xml.text("comment", details.customerGoal());
        xml.close();
    }

    private void side(String element, String labelElement, String actor, String label) throws XMLStreamException {
        xml.open(element);
        xml.open("refersTo", "actorIDref", actor);
        xml.close();
        xml.text(labelElement, label);
        xml.close();
    }

    private void channel(Touchpoint touchpoint) throws XMLStreamException {
        var channel = channels.find(touchpoint.details().channelId());
        if (channel != null) {
            xml.open("channel");
            xml.text("channelName", channel.name());
            xml.close();
        }
    }

    private static String actorOf(@Nullable Initiator initiator) {
        return switch (initiator) {
            case ORGANISATION -> ORGANISATION;
            case PARTNER -> PARTNER;
            case CUSTOMER -> CUSTOMER;
            case null -> CUSTOMER;
        };
    }
}
