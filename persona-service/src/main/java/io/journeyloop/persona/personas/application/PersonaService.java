package io.journeyloop.persona.personas.application;

import io.journeyloop.kit.Ids;
import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.Constraints;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.persona.personas.domain.Persona;
import io.journeyloop.persona.personas.domain.PersonaProfile;
import io.journeyloop.persona.personas.domain.PersonaStatus;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Use cases of personas, each one transaction. */
@ApplicationScoped
public class PersonaService {

    private final TenantTransactions transactions;
    private final PersonaRepository personas;
    private final Outbox outbox;
    private final Clock clock;

    PersonaService(TenantTransactions transactions, PersonaRepository personas, Outbox outbox, Clock clock) {
        this.transactions = transactions;
        this.personas = personas;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Creates a persona; without a key, its name makes one. */
    public Uni<PersonaView> create(Caller caller, @Nullable String key, PersonaProfile profile, PersonaStatus status) {
        Persona.requireUsable(profile, status);
        return transactions
                .write(
                        caller.tenantId(),
                        session -> keyFor(session, caller, key, profile.name())
                                .map(chosen -> newPersona(caller, chosen, profile, status))
                                .chain(persona -> personas.add(session, caller.tenantId(), persona))
                                .call(persona -> announce(session, caller, PersonaEvents.created(persona))))
                .onFailure(Constraints.violated("persona_key_unique"))
                .transform(taken -> ProblemException.conflict("key_taken", "Another persona has this key."))
                .map(persona -> new PersonaView(persona, 0));
    }

    public Uni<PersonaView> get(Caller caller, RecordRef ref) {
        return transactions.read(
                caller.tenantId(),
                session -> required(session, caller, ref).chain(persona -> view(session, caller, persona)));
    }

    /** The personas of these ids that exist in the caller's tenant. */
    public Uni<List<PersonaView>> getAll(Caller caller, Collection<UUID> ids) {
        return transactions.read(
                caller.tenantId(),
                session -> personas.findAll(session, caller.tenantId(), ids)
                        .chain(found -> views(session, caller, found)));
    }

    public Uni<Page<PersonaView>> list(Caller caller, @Nullable PersonaStatus status, PageRequest page) {
        return transactions
                .read(
                        caller.tenantId(),
                        session -> personas.list(session, caller.tenantId(), status, page)
                                .chain(found -> views(session, caller, found)))
                .map(found ->
                        Page.of(found, page, last -> Cursor.of(last.persona().id())));
    }

    /** Changes a persona from the version that the caller names. */
    public Uni<PersonaView> change(
            Caller caller, RecordRef ref, @Nullable String ifMatch, UnaryOperator<Persona> change) {
        return update(caller, ref, ifMatch, change, PersonaEvents::changed);
    }

    /** Archives a persona: it stays readable and takes no new links. */
    public Uni<PersonaView> archive(Caller caller, RecordRef ref, @Nullable String ifMatch) {
        return update(caller, ref, ifMatch, persona -> persona.archived(now()), PersonaEvents::archived);
    }

    /** The instant that a change is dated with, as exact as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Uni<PersonaView> update(
            Caller caller,
            RecordRef ref,
            @Nullable String ifMatch,
            UnaryOperator<Persona> change,
            Function<Persona, NewEvent> fact) {
        return transactions.write(
                caller.tenantId(),
                session -> required(session, caller, ref)
                        .invoke(persona -> EntityTags.requireMatch(ifMatch, persona.version()))
                        .map(change)
                        .chain(changed -> personas.update(session, caller.tenantId(), changed))
                        .call(changed -> announce(session, caller, fact.apply(changed)))
                        .chain(changed -> view(session, caller, changed)));
    }

    private Persona newPersona(Caller caller, String key, PersonaProfile profile, PersonaStatus status) {
        Instant now = now();
        return new Persona(Ids.next(), key, status, profile, 0, now, now, caller.userId(), null);
    }

    private Uni<String> keyFor(Mutiny.Session session, Caller caller, @Nullable String key, String name) {
        return key != null
                ? Uni.createFrom().item(key)
                : personas.keysLike(session, caller.tenantId(), Slugs.of(name))
                        .map(taken -> Slugs.unique(name, taken::contains));
    }

    private Uni<Persona> required(Mutiny.Session session, Caller caller, RecordRef ref) {
        return personas.find(session, caller.tenantId(), ref)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("persona", ref));
    }

    private Uni<Void> announce(Mutiny.Session session, Caller caller, NewEvent event) {
        return outbox.append(session, caller.tenantId(), event);
    }

    private Uni<PersonaView> view(Mutiny.Session session, Caller caller, Persona persona) {
        return views(session, caller, List.of(persona)).map(List::getFirst);
    }

    private Uni<List<PersonaView>> views(Mutiny.Session session, Caller caller, List<Persona> found) {
        return personas.insightCounts(
                        session,
                        caller.tenantId(),
                        found.stream().map(Persona::id).toList())
                .map(counts -> found.stream()
                        .map(persona -> new PersonaView(persona, counts.getOrDefault(persona.id(), 0L)))
                        .toList());
    }
}
