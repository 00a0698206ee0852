package io.journeyloop.persona.personas.application;

import io.journeyloop.kit.Ids;
import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.Constraints;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.persona.personas.domain.Persona;
import io.journeyloop.persona.personas.domain.PersonaProfile;
import io.journeyloop.persona.personas.domain.PersonaStatus;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** How personas come into the world: written anew, or as a copy. */
@ApplicationScoped
public class PersonaCreation {

    private static final int LONGEST_NAME = 200;
    private static final String COPY = " (copy)";

    private final TenantTransactions transactions;
    private final PersonaRepository personas;
    private final PersonaViews views;
    private final Outbox outbox;
    private final Clock clock;

    PersonaCreation(
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

    /** Creates a persona; without a key, its name makes one. */
    public Uni<PersonaView> create(Caller caller, @Nullable String key, PersonaProfile profile, PersonaStatus status) {
        return add(
                caller,
                session -> keyFor(session, caller, key, profile.name())
                        .map(chosen -> Persona.created(
                                Ids.next(), chosen, profile, status, caller.userId(), clock.instant())));
    }

    /** Creates a draft like a persona, an archived one too; its needs get ids of their own. */
    public Uni<PersonaView> duplicate(Caller caller, RecordRef ref, @Nullable String key, @Nullable String name) {
        return add(
                caller,
                session -> views.required(session, caller.tenantId(), ref).chain(original -> {
                    String chosenName = name == null ? copyOf(original.profile().name()) : name;
                    return keyFor(session, caller, key, chosenName)
                            .map(chosen -> original.duplicated(
                                    Ids.next(), chosen, chosenName, caller.userId(), clock.instant()));
                }));
    }

    private Uni<PersonaView> add(Caller caller, Function<Mutiny.Session, Uni<Persona>> making) {
        return transactions
                .write(
                        caller.tenantId(),
                        session -> making.apply(session)
                                .chain(persona -> personas.add(session, caller.tenantId(), persona))
                                .call(added -> outbox.append(session, caller.tenantId(), PersonaEvents.created(added))))
                .onFailure(Constraints.violated("persona_key_unique"))
                .transform(taken -> ProblemException.conflict("key_taken", "Another persona has this key."))
                .map(added -> new PersonaView(added, PersonaEvidence.NONE));
    }

    private Uni<String> keyFor(Mutiny.Session session, Caller caller, @Nullable String key, String name) {
        return key != null
                ? Uni.createFrom().item(key)
                : personas.keysLike(session, caller.tenantId(), Slugs.of(name))
                        .map(taken -> Slugs.unique(name, taken::contains));
    }

    private static String copyOf(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME - COPY.length())) + COPY;
    }
}
