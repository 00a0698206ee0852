package io.journeyloop.persona.personas.api;

import io.journeyloop.persona.personas.application.PersonaEvidence;
import io.journeyloop.persona.personas.application.PersonaView;
import io.journeyloop.persona.personas.domain.Demographics;
import io.journeyloop.persona.personas.domain.Link;
import io.journeyloop.persona.personas.domain.Need;
import io.journeyloop.persona.personas.domain.PersonaProfile;
import io.journeyloop.persona.personas.domain.PersonaStatus;
import io.journeyloop.persona.personas.domain.PersonaType;
import io.journeyloop.persona.personas.domain.Trait;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A persona as clients read it. */
@Schema(description = "A kind of customer that journeys are designed for, and how much is known about it")
record PersonaResponse(
        UUID id,
        String key,
        String name,
        PersonaType type,
        PersonaStatus status,
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
        Map<String, Object> customFields,

        @Schema(description = "How many insights are about it")
        long insightCount,

        @Schema(description = "How much feedback came from customers like it")
        long feedbackCount,

        @Schema(description = "How many different customers that feedback came from")
        long customerCount,

        @Schema(description = "How many members its segments have together")
        long segmentSize,

        @Schema(description = "What If-Match compares, as the ETag")
        long version,

        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt,

        @Schema(description = "The persona that took over its links, where it was merged") @Nullable
        UUID mergedIntoId) {

    static PersonaResponse of(PersonaView view) {
        var persona = view.persona();
        PersonaProfile profile = persona.profile();
        PersonaEvidence evidence = view.evidence();
        return new PersonaResponse(
                persona.id(),
                persona.key(),
                profile.name(),
                profile.type(),
                persona.status(),
                profile.summary(),
                profile.imageUrl(),
                profile.quote(),
                profile.demographics(),
                profile.goals(),
                profile.needs(),
                profile.jobs(),
                profile.pains(),
                profile.gains(),
                profile.behaviours(),
                profile.preferredChannels(),
                profile.traits(),
                profile.ownerId(),
                profile.teamId(),
                profile.colour(),
                profile.links(),
                profile.tags(),
                profile.customFields(),
                evidence.insightCount(),
                evidence.feedbackCount(),
                evidence.customerCount(),
                evidence.segmentSize(),
                persona.version(),
                persona.createdAt(),
                persona.updatedAt(),
                persona.createdBy(),
                persona.archivedAt(),
                persona.mergedIntoId());
    }
}
