package io.journeyloop.persona.personas.domain;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kind of customer that journeys are designed for. */
public record Persona(
        UUID id,
        String key,
        PersonaStatus status,
        PersonaProfile profile,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt) {

    /** The persona with another profile and status; refused where a rule forbids it. */
    public Persona changed(PersonaProfile newProfile, PersonaStatus newStatus, Instant now) {
        requireNotArchived();
        if (newStatus == PersonaStatus.ARCHIVED) {
            throw refused("status", "archive a persona with DELETE");
        }
        requireUsable(newProfile, newStatus);
        return new Persona(id, key, newStatus, newProfile, version, createdAt, now, createdBy, null);
    }

    /** The persona put away: readable, but linked no more. */
    public Persona archived(Instant now) {
        requireNotArchived();
        return new Persona(id, key, PersonaStatus.ARCHIVED, profile, version, createdAt, now, createdBy, now);
    }

    /** A persona in use needs something that it wants, or there is nothing to design for. */
    public static void requireUsable(PersonaProfile profile, PersonaStatus status) {
        if (status == PersonaStatus.ACTIVE && !profile.saysWhatIsWanted()) {
            throw refused("needs", "an ACTIVE persona has at least one need or goal");
        }
    }

    private void requireNotArchived() {
        if (status == PersonaStatus.ARCHIVED) {
            throw ProblemException.conflict("persona_archived", "The persona is archived and changes no more.");
        }
    }

    private static ProblemException refused(String field, String message) {
        return ProblemException.refused("persona_refused", message, List.of(new Violation(field, message)));
    }
}
