package io.journeyloop.journey.exchange.document;

import io.journeyloop.journey.exchange.document.JourneyDocument.RaciDocument;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.Raci;
import org.jspecify.annotations.Nullable;

/** Writes journeys as documents. */
public final class JourneyWriter {
    private JourneyWriter() {}

    /** @param withParent whether the journey above it is named, because it is in the same document */
    public static JourneyDocument write(Journey journey, LinkKeys keys, boolean withParent) {
        var content = journey.content();
        var profile = content.profile();
        var standing = content.standing();
        var course = profile.course();
        var ownership = profile.ownership();
        return new JourneyDocument(
                journey.key(),
                profile.title(),
                profile.description(),
                profile.customerGoal(),
                profile.kind(),
                profile.level(),
                profile.mapType(),
                standing.state(),
                keys.journey(standing.basedOnId()),
                standing.status(),
                withParent ? keys.journey(content.placement().parentId()) : null,
                profile.isKeyJourney() ? true : null,
                profile.personaIds().stream().map(keys::persona).toList(),
                ownership.ownerId(),
                ownership.teamId(),
                raci(ownership.roles()),
                course.lifecycleStage(),
                course.startEvent(),
                course.endEvents(),
                course.maxDuration(),
                profile.tags(),
                profile.customFields(),
                MapWriter.phases(content.map(), keys),
                MapWriter.transitions(content.map()));
    }

    private static @Nullable RaciDocument raci(Raci roles) {
        return roles.equals(Raci.NONE)
                ? null
                : new RaciDocument(roles.responsible(), roles.accountable(), roles.consulted(), roles.informed());
    }
}
