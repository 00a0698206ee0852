package io.journeyloop.journey.exchange.format;

import io.journeyloop.journey.exchange.document.TouchpointDocument;
import io.journeyloop.journey.journeys.api.Limits;
import io.journeyloop.journey.map.domain.Initiator;
import io.journeyloop.journey.map.domain.TouchpointType;
import io.journeyloop.kit.Slugs;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads touchpoints from CJML. */
final class CjmlTouchpoints {
    private final Map<String, Initiator> actors;
    private final CjmlChannels channels;

    CjmlTouchpoints(Map<String, Initiator> actors, CjmlChannels channels) {
        this.actors = actors;
        this.channels = channels;
    }

    /** Reads a touchpoint, and adds it to the steps of its phase. */
    void read(CjmlElement element, CjmlSteps steps) {
        boolean communicates = element.name().equals("plannedCommunicationPoint");
        element.only(
                communicates
                        ? Set.of("touchpointID", "belongsTo", "initiator", "receiver", "channel", "comment")
                        : Set.of("touchpointID", "belongsTo", "initiator", "comment"),
                Set.of());
        var initiator = element.required("initiator");
        var touchpoint = touchpoint(
                CjmlReader.key(
                        element.required("touchpointID"), element.requiredText("touchpointID", Slugs.MAX_LENGTH)),
                label(initiator, "initiatorLabel"),
                communicates ? TouchpointType.COMMUNICATION_POINT : TouchpointType.ACTION,
                channel(element.optional("channel")),
                actor(initiator),
                element.text("comment", Limits.GOAL));
        if (communicates) {
            var receiver = element.required("receiver");
            actor(receiver);
            steps.add(label(receiver, "receiverLabel"), touchpoint);
        } else {
            steps.add(touchpoint);
        }
    }

    private static TouchpointDocument touchpoint(
            String key,
            String name,
            TouchpointType type,
            @Nullable String channelKey,
            Initiator initiator,
            @Nullable String goal) {
        return new TouchpointDocument(key, name, type, channelKey, initiator, goal, null, null, null, null, null, null);
    }

    private static String label(CjmlElement side, String label) {
        return side.only(Set.of("refersTo", label), Set.of()).requiredText(label, Limits.NAME);
    }

    private Initiator actor(CjmlElement side) {
        var reference = side.required("refersTo").only(Set.of(), Set.of("actorIDref"));
        var actor = actors.get(reference.attribute("actorIDref"));
        if (actor == null) {
            throw reference.refused("names no actor of this journey");
        }
        return actor;
    }

    private @Nullable String channel(@Nullable CjmlElement channel) {
        return channel == null
                ? null
                : channels.keyOf(
                        channel.only(Set.of("channelName"), Set.of()).requiredText("channelName", Limits.NAME));
    }
}
