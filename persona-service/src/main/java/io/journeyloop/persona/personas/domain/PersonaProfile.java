package io.journeyloop.persona.personas.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people write about a persona. */
public record PersonaProfile(
        String name,
        PersonaType type,
        @Nullable String summary,
        @Nullable String imageUrl,
        @Nullable String quote,
        @Nullable Demographics demographics,
        List<String> goals,
        List<Need> needs,
        List<String> jobs,
        List<String> pains,
        List<String> gains,
        List<String> behaviours,
        List<String> preferredChannels,
        List<Trait> traits,
        @Nullable UUID ownerId,
        @Nullable UUID teamId,
        @Nullable String colour,
        List<Link> links,
        List<String> tags,
        Map<String, Object> customFields) {

    /** Whether it says enough to design for: what this customer needs or wants. */
    boolean saysWhatIsWanted() {
        return !needs.isEmpty() || !goals.isEmpty();
    }
}
