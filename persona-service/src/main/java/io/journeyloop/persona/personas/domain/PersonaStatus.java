package io.journeyloop.persona.personas.domain;

import io.journeyloop.kit.errors.ProblemException;
import java.util.Set;

/** A persona's life: drafted, in use, and kept for the record. There is no way back. */
public enum PersonaStatus {
    DRAFT,
    ACTIVE,
    /** Readable for ever, linked no more. */
    ARCHIVED;

    /** What may come next. */
    public Set<PersonaStatus> successors() {
        return switch (this) {
            case DRAFT -> Set.of(ACTIVE, ARCHIVED);
            case ACTIVE -> Set.of(ARCHIVED);
            case ARCHIVED -> Set.of();
        };
    }

    /** Refuses with 409 what can't come next. */
    void requireLeadsTo(PersonaStatus next) {
        if (!successors().contains(next)) {
            throw ProblemException.conflict("illegal_transition", "No way leads from " + this + " to " + next + ".");
        }
    }
}
