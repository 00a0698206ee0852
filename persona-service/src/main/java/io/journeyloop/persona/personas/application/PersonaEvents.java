package io.journeyloop.persona.personas.application;

import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.persona.personas.domain.Persona;
import io.journeyloop.persona.personas.domain.PersonaStatus;
import io.journeyloop.persona.personas.domain.PersonaType;
import java.util.UUID;

/** What others are told about personas. */
final class PersonaEvents {

    private PersonaEvents() {}

    static NewEvent created(Persona persona) {
        return event("created", persona);
    }

    static NewEvent changed(Persona persona) {
        return event("changed", persona);
    }

    static NewEvent archived(Persona persona) {
        return event("archived", persona);
    }

    /** Tells those who link to the persona where its links belong now. */
    static NewEvent merged(Persona persona, UUID intoId) {
        return new NewEvent(
                "journeyloop.persona.merged.v1", persona.id(), persona.version(), new MergeData(persona.id(), intoId));
    }

    private static NewEvent event(String fact, Persona persona) {
        return new NewEvent(
                "journeyloop.persona." + fact + ".v1", persona.id(), persona.version(), PersonaData.of(persona));
    }

    private record MergeData(UUID personaId, UUID mergedIntoId) {}

    /** The payload: state, not change, so that a reader needs only the newest. */
    private record PersonaData(UUID personaId, String key, String name, PersonaType type, PersonaStatus status) {

        static PersonaData of(Persona persona) {
            return new PersonaData(
                    persona.id(),
                    persona.key(),
                    persona.profile().name(),
                    persona.profile().type(),
                    persona.status());
        }
    }
}
