package io.journeyloop.journey.search.domain;

import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.map.domain.Phase;
import io.journeyloop.journey.map.domain.Step;
import io.journeyloop.journey.map.domain.Touchpoint;
import java.util.List;
import java.util.stream.Stream;

/** What a journey is found by: itself and each part of its map. */
public final class JourneyEntries {
    private JourneyEntries() {}

    /** Nothing, once the journey is archived. */
    public static List<SearchEntry> of(Journey journey) {
        if (journey.content().standing().archivedAt() != null) {
            return List.of();
        }
        var map = journey.content().map();
        return Stream.of(
                        Stream.of(entry(journey)),
                        map.phases().stream().map(JourneyEntries::entry),
                        map.steps().map(JourneyEntries::entry),
                        map.touchpoints().map(JourneyEntries::entry))
                .flatMap(entries -> entries)
                .toList();
    }

    private static SearchEntry entry(Journey journey) {
        var profile = journey.content().profile();
        return SearchEntry.of(
                journey.id(),
                EntryKind.JOURNEY,
                journey.key(),
                profile.title(),
                profile.customerGoal(),
                profile.description(),
                String.join("\n", profile.tags()));
    }

    private static SearchEntry entry(Phase phase) {
        return SearchEntry.of(
                phase.id(),
                EntryKind.PHASE,
                phase.key(),
                phase.name(),
                phase.details().customerGoal());
    }

    private static SearchEntry entry(Step step) {
        var details = step.details();
        return SearchEntry.of(
                step.id(),
                EntryKind.STEP,
                step.key(),
                step.name(),
                details.customerGoal(),
                details.actor(),
                details.doing(),
                details.thinking(),
                details.feeling(),
                details.expectation());
    }

    private static SearchEntry entry(Touchpoint touchpoint) {
        var backstage = touchpoint.details().backstage();
        return SearchEntry.of(
                touchpoint.id(),
                EntryKind.TOUCHPOINT,
                touchpoint.key(),
                touchpoint.name(),
                touchpoint.details().customerGoal(),
                String.join("\n", backstage.systems()),
                String.join("\n", backstage.departments()));
    }
}
