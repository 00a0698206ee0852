package io.journeyloop.journey.journeys.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people write about a journey as a whole.
 *
 * @param title in the customer's words, such as "I apply for a mortgage"
 * @param customFields the tenant's own fields: texts, numbers, booleans and lists of them
 */
public record JourneyProfile(
        String title,
        @Nullable String description,
        @Nullable String customerGoal,
        JourneyKind kind,
        JourneyLevel level,
        MapType mapType,
        boolean isKeyJourney,
        List<UUID> personaIds,
        Ownership ownership,
        Course course,
        List<String> tags,
        Map<String, Object> customFields) {
    public JourneyProfile {
        personaIds = personaIds.stream().distinct().toList();
        tags = List.copyOf(tags);
        customFields = Map.copyOf(customFields);
    }

    /** With another persona in one's place. */
    JourneyProfile following(UUID persona, UUID mergedInto) {
        return with(
                title,
                personaIds.stream()
                        .map(id -> id.equals(persona) ? mergedInto : id)
                        .toList());
    }

    JourneyProfile titled(String newTitle) {
        return with(newTitle, personaIds);
    }

    private JourneyProfile with(String newTitle, List<UUID> newPersonaIds) {
        return new JourneyProfile(
                newTitle,
                description,
                customerGoal,
                kind,
                level,
                mapType,
                isKeyJourney,
                newPersonaIds,
                ownership,
                course,
                tags,
                customFields);
    }
}
