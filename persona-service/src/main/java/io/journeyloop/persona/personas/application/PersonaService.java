package io.journeyloop.persona.personas.application;

import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.persona.personas.domain.Persona;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reading and changing personas, each use case one transaction. */
@ApplicationScoped
public class PersonaService {

    private final TenantTransactions transactions;
    private final PersonaRepository personas;
    private final PersonaViews views;
    private final Outbox outbox;
    private final Clock clock;

    PersonaService(
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

    public Uni<PersonaView> get(Caller caller, RecordRef ref) {
        UUID tenantId = caller.tenantId();
        return transactions.read(
                tenantId,
                session ->
                        views.required(session, tenantId, ref).chain(persona -> views.of(session, tenantId, persona)));
    }

    /** The personas of these ids or keys that exist in the caller's tenant. */
    public Uni<List<PersonaView>> getAll(Caller caller, Collection<UUID> ids, Collection<String> keys) {
        UUID tenantId = caller.tenantId();
        return transactions.read(
                tenantId,
                session -> personas.findAll(session, tenantId, ids, keys)
                        .chain(found -> views.of(session, tenantId, found)));
    }

    public Uni<Page<PersonaView>> list(
            Caller caller, PersonaFilter filter, Sorting<Persona> sorting, PageRequest page) {
        UUID tenantId = caller.tenantId();
        return transactions
                .read(
                        tenantId,
                        session -> personas.list(session, tenantId, filter, sorting, page)
                                .chain(found -> views.of(session, tenantId, found)))
                .map(found -> Page.of(found, page, last -> sorting.cursorOf(last.persona())));
    }

    /** Changes a persona from the version that the caller names. */
    public Uni<PersonaView> change(
            Caller caller, RecordRef ref, @Nullable String ifMatch, UnaryOperator<Persona> change) {
        return update(caller, ref, required(ifMatch), change, PersonaEvents::changed);
    }

    /** Takes a persona into use. */
    public Uni<PersonaView> activate(Caller caller, RecordRef ref, @Nullable String ifMatch) {
        return update(
                caller,
                ref,
                persona -> EntityTags.match(ifMatch, persona.version()),
                persona -> persona.activated(now()),
                PersonaEvents::changed);
    }

    /** Archives a persona: it stays readable and takes no new links. */
    public Uni<PersonaView> archive(Caller caller, RecordRef ref, @Nullable String ifMatch) {
        return update(caller, ref, required(ifMatch), persona -> persona.archived(now()), PersonaEvents::archived);
    }

    /** The instant that a change is dated with, as exact as the database keeps it. */
    public Instant now() {
        return clock.instant();
    }

    private static Consumer<Persona> required(@Nullable String ifMatch) {
        return persona -> EntityTags.requireMatch(ifMatch, persona.version());
    }

    private Uni<PersonaView> update(
            Caller caller,
            RecordRef ref,
            Consumer<Persona> precondition,
            UnaryOperator<Persona> change,
            Function<Persona, NewEvent> fact) {
        UUID tenantId = caller.tenantId();
        return transactions.write(
                tenantId,
                session -> views.required(session, tenantId, ref)
                        .invoke(precondition)
                        .map(change)
                        .chain(changed -> personas.update(session, tenantId, changed))
                        .call(changed -> outbox.append(session, tenantId, fact.apply(changed)))
                        .chain(changed -> views.of(session, tenantId, changed)));
    }
}
