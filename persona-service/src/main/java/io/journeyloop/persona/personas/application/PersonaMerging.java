package io.journeyloop.persona.personas.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.persona.personas.domain.Persona;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Makes one persona of two: one takes over everything that is linked to the other, which is archived. */
@ApplicationScoped
public class PersonaMerging {

    private final TenantTransactions transactions;
    private final PersonaRepository personas;
    private final PersonaViews views;
    private final Outbox outbox;
    private final Clock clock;

    PersonaMerging(
            TenantTransactions transactions,
            PersonaRepository personas,
            PersonaViews views,
            Outbox outbox,
            Clock clock) {
        this.transactions = transactions;
        this.personas = personas;
        this.views = views;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Merges a persona into another one; answers the survivor. */
    public Uni<PersonaView> merge(Caller caller, RecordRef ref, UUID intoId, @Nullable String ifMatch) {
        UUID tenantId = caller.tenantId();
        return transactions.write(
                tenantId,
                session -> views.required(session, tenantId, ref)
                        .chain(named -> personas.lock(session, tenantId, List.of(named.id(), intoId))
                                .chain(locked -> merge(
                                        session,
                                        tenantId,
                                        find(locked, named.id(), "id"),
                                        find(locked, intoId, "intoId"),
                                        ifMatch))));
    }

    private Uni<PersonaView> merge(
            Mutiny.Session session, UUID tenantId, Persona from, Persona into, @Nullable String ifMatch) {
        EntityTags.match(ifMatch, from.version());
        Instant now = clock.instant();
        Persona merged = from.mergedInto(into, now);
        Persona survivor = into.takingOver(from, now);
        return personas.update(session, tenantId, merged)
                .call(stored -> outbox.append(
                        session, tenantId, PersonaEvents.archived(stored), PersonaEvents.merged(stored, into.id())))
                .chain(() -> personas.moveLinks(session, tenantId, from.id(), into.id()))
                .chain(() -> personas.update(session, tenantId, survivor))
                .call(stored -> outbox.append(session, tenantId, PersonaEvents.changed(stored)))
                .chain(stored -> views.of(session, tenantId, stored));
    }

    private static Persona find(List<Persona> locked, UUID id, String field) {
        return locked.stream()
                .filter(persona -> persona.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.refused(
                        "persona_refused",
                        "There is no persona to merge into.",
                        List.of(new Violation(field, "must be a persona"))));
    }
}
