package io.journeyloop.persona.personas.domain;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kind of customer that journeys are designed for.
 *
 * @param mergedIntoId the persona that took over its links; null unless it was merged
 */
public record Persona(
        UUID id,
        String key,
        PersonaStatus status,
        PersonaProfile profile,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String createdBy,
        @Nullable Instant archivedAt,
        @Nullable UUID mergedIntoId) {

    /** A new persona; refused where its status asks for more than its profile says. */
    public static Persona created(
            UUID id, String key, PersonaProfile profile, PersonaStatus status, String by, Instant now) {
        if (status == PersonaStatus.ARCHIVED) {
            throw refused(List.of(new Violation("status", "a new persona is DRAFT or ACTIVE")));
        }
        requireUsable(profile, status);
        return new Persona(id, key, status, profile, 0, now, now, by, null, null);
    }

    /** The persona with another profile and status; refused where a rule forbids it. */
    public Persona changed(PersonaProfile newProfile, PersonaStatus newStatus, Instant now) {
        requireNotArchived();
        if (newStatus == PersonaStatus.ARCHIVED) {
            throw refused(List.of(new Violation("status", "archive a persona with DELETE")));
        }
        if (newStatus != status) {
            status.requireLeadsTo(newStatus);
        }
        requireUsable(newProfile, newStatus);
        return new Persona(id, key, newStatus, newProfile, version, createdAt, now, createdBy, null, null);
    }

    /** The persona taken into use. */
    public Persona activated(Instant now) {
        requireNotArchived();
        status.requireLeadsTo(PersonaStatus.ACTIVE);
        return changed(profile, PersonaStatus.ACTIVE, now);
    }

    /** The persona put away: readable, but linked no more. */
    public Persona archived(Instant now) {
        return archived(now, null);
    }

    /** The persona put away because another one takes its place. */
    public Persona mergedInto(Persona other, Instant now) {
        if (other.id.equals(id)) {
            throw refused(List.of(new Violation("intoId", "must be another persona")));
        }
        return archived(now, other.id);
    }

    /** The persona that takes the place of another one. */
    public Persona takingOver(Persona other, Instant now) {
        return changed(profile.withNeedsOf(other.profile), status, now);
    }

    /** A draft like this persona. */
    public Persona duplicated(UUID newId, String newKey, String name, String by, Instant now) {
        return created(newId, newKey, profile.copiedAs(name), PersonaStatus.DRAFT, by, now);
    }

    private Persona archived(Instant now, @Nullable UUID into) {
        requireNotArchived();
        return new Persona(id, key, PersonaStatus.ARCHIVED, profile, version, createdAt, now, createdBy, now, into);
    }

    private static void requireUsable(PersonaProfile profile, PersonaStatus status) {
        List<Violation> missing = status == PersonaStatus.ACTIVE ? profile.missingForUse() : List.of();
        if (!missing.isEmpty()) {
            throw refused(missing);
        }
    }

    private void requireNotArchived() {
        if (status == PersonaStatus.ARCHIVED) {
            throw ProblemException.conflict("persona_archived", "The persona is archived and changes no more.");
        }
    }

    private static ProblemException refused(List<Violation> reasons) {
        return ProblemException.refused("persona_refused", reasons.getFirst().message(), reasons);
    }
}
