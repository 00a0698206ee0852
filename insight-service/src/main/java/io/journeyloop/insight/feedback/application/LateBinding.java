package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.evidence.PersonaEvidence;
import io.journeyloop.insight.structure.JourneyFacts;
import io.journeyloop.insight.structure.PersonaFacts;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Gives waiting feedback its place as soon as what it names is known. */
@ApplicationScoped
public class LateBinding {

    /** How many records are bound by one statement, so that memory stays flat however many have waited. */
    private static final int PORTION = 10_000;

    private static final UUID FIRST = new UUID(0, 0);

    private final WaitingFeedback waiting;
    private final Tally tally;
    private final PersonaEvidence personas;

    LateBinding(WaitingFeedback waiting, Tally tally, PersonaEvidence personas) {
        this.waiting = waiting;
        this.tally = tally;
        this.personas = personas;
    }

    /** Binds, in the transaction that stores the journey's structure, what waited for it. */
    public Uni<Void> bind(SqlConnection connection, UUID tenantId, JourneyFacts journey) {
        return bindAfter(FIRST, connection, tenantId, journey);
    }

    private Uni<Void> bindAfter(UUID after, SqlConnection connection, UUID tenantId, JourneyFacts journey) {
        return waiting.bind(connection, tenantId, journey, after, PORTION)
                .call(portion -> tally.add(connection, tenantId, portion.bound()))
                .chain(portion -> portion.lastId() == null
                        ? Uni.createFrom().voidItem()
                        : bindAfter(portion.lastId(), connection, tenantId, journey));
    }

    /** Binds, in the transaction that stores the persona, what waited for it. */
    public Uni<Void> bind(SqlConnection connection, UUID tenantId, PersonaFacts persona) {
        return waiting.bind(connection, tenantId, persona)
                .chain(any -> any
                        ? personas.recount(connection, tenantId, List.of(persona.personaId()))
                        : Uni.createFrom().voidItem());
    }
}
