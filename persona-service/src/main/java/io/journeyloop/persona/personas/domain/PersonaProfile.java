package io.journeyloop.persona.personas.domain;

import io.journeyloop.kit.errors.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        @Nullable String ownerId,
        @Nullable String teamId,
        @Nullable String colour,
        List<Link> links,
        List<String> tags,
        Map<String, Object> customFields) {

    /** All that is missing to design for this customer: a name, and something that it wants. */
    List<Violation> missingForUse() {
        List<Violation> missing = new ArrayList<>();
        if (name.isBlank()) {
            missing.add(new Violation("name", "an ACTIVE persona has a name"));
        }
        if (needs.isEmpty() && goals.isEmpty()) {
            missing.add(new Violation("needs", "an ACTIVE persona has at least one need or goal"));
        }
        return missing;
    }

    /** The same for another persona. */
    PersonaProfile copiedAs(String newName) {
        return with(newName, Needs.renewed(needs));
    }

    /** The same, with the needs of another persona besides, so that what points to them still finds them. */
    PersonaProfile withNeedsOf(PersonaProfile other) {
        return with(name, Needs.union(needs, other.needs));
    }

    private PersonaProfile with(String newName, List<Need> newNeeds) {
        return new PersonaProfile(
                newName,
                type,
                summary,
                imageUrl,
                quote,
                demographics,
                goals,
                newNeeds,
                jobs,
                pains,
                gains,
                behaviours,
                preferredChannels,
                traits,
                ownerId,
                teamId,
                colour,
                links,
                tags,
                customFields);
    }
}
