package io.journeyloop.persona.personas.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.persona.personas.domain.Persona;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads personas together with what stands behind them. */
@ApplicationScoped
class PersonaViews {

    private final PersonaRepository personas;

    PersonaViews(PersonaRepository personas) {
        this.personas = personas;
    }

    /** The persona, or 404. */
    Uni<Persona> required(Mutiny.Session session, UUID tenantId, RecordRef ref) {
        return personas.find(session, tenantId, ref)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("persona", ref));
    }

    Uni<PersonaView> of(Mutiny.Session session, UUID tenantId, Persona persona) {
        return of(session, tenantId, List.of(persona)).map(List::getFirst);
    }

    Uni<List<PersonaView>> of(Mutiny.Session session, UUID tenantId, List<Persona> found) {
        List<UUID> ids = found.stream().map(Persona::id).toList();
        return personas.evidence(session, tenantId, ids)
                .map(evidence -> found.stream()
                        .map(persona ->
                                new PersonaView(persona, evidence.getOrDefault(persona.id(), PersonaEvidence.NONE)))
                        .toList());
    }
}
