package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.JourneyFact;
import io.journeyloop.journey.journeys.domain.JourneyState;
import io.journeyloop.journey.journeys.domain.JourneyStatus;
import io.journeyloop.journey.map.domain.MapNode;
import io.journeyloop.kit.outbox.NewEvent;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What journey events carry: the whole structure each time, so that a reader needs no earlier event. */
public record JourneyAnnouncement(
        UUID journeyId,
        String key,
        String title,
        JourneyState state,
        JourneyStatus status,
        @Nullable UUID parentId,
        long revision,
        List<UUID> personaIds,
        List<MapNode> nodes) {

    static NewEvent of(Journey journey, JourneyFact fact) {
        return new NewEvent("journeyloop.journey." + fact.word() + ".v1", journey.id(), journey.version(), of(journey));
    }

    private static JourneyAnnouncement of(Journey journey) {
        var content = journey.content();
        return new JourneyAnnouncement(
                journey.id(),
                journey.key(),
                content.profile().title(),
                content.standing().state(),
                content.standing().status(),
                content.placement().parentId(),
                journey.version(),
                content.profile().personaIds(),
                content.map().nodes());
    }
}
