package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.evidence.PersonaEvidence;
import io.journeyloop.insight.metrics.application.FigureTally;
import io.journeyloop.insight.structure.JourneyFacts;
import io.journeyloop.insight.structure.MergedPersonas;
import io.journeyloop.insight.structure.PersonaFacts;
import io.journeyloop.insight.structure.PersonaMerges;
import io.journeyloop.insight.structure.PersonaReplica.KnownPersona;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Gives waiting feedback its place as soon as what it names is known. */
@ApplicationScoped
public class LateBinding {

    /** How many records are bound by one statement, so that memory stays flat however many have waited. */
    private static final int PORTION = 10_000;

    private static final UUID FIRST = new UUID(0, 0);

    private final WaitingFeedback waiting;
    private final Tally tally;
    private final PersonaMerges merges;
    private final FigureTally figures;
    private final PersonaEvidence personas;

    LateBinding(
            WaitingFeedback waiting, Tally tally, PersonaMerges merges, FigureTally figures, PersonaEvidence personas) {
        this.waiting = waiting;
        this.tally = tally;
        this.merges = merges;
        this.figures = figures;
        this.personas = personas;
    }

    /** Binds, in the transaction that stores the journey's structure, what waited for it. */
    public Uni<Void> bind(SqlConnection connection, UUID tenantId, JourneyFacts journey) {
        return bindAfter(FIRST, connection, tenantId, journey);
    }

    private Uni<Void> bindAfter(UUID after, SqlConnection connection, UUID tenantId, JourneyFacts journey) {
        return waiting.bind(connection, tenantId, journey, after, PORTION)
                .call(portion -> tally.addBound(connection, tenantId, portion.bound()))
                .chain(portion -> portion.lastId() == null
                        ? Uni.createFrom().voidItem()
                        : bindAfter(portion.lastId(), connection, tenantId, journey));
    }

    /**
     * Binds, in the transaction that stores the persona, what waited for it; what belongs to a persona that was merged
     * goes on to its survivor.
     */
    public Uni<Void> bind(SqlConnection connection, UUID tenantId, PersonaFacts persona) {
        return tally.settle(connection, tenantId)
                .chain(() -> waiting.bind(connection, tenantId, persona))
                .chain(any -> any
                        ? personas.recount(connection, tenantId, List.of(persona.personaId()))
                        : Uni.createFrom().voidItem())
                .chain(() -> handOver(connection, tenantId, persona.personaId()));
    }

    /** Hands what belongs to merged personas over to the one that speaks for this persona now, as soon as it is known. */
    public Uni<Void> handOver(SqlConnection connection, UUID tenantId, UUID personaId) {
        return merges.around(connection, tenantId, personaId).chain(around -> {
            if (around == null || around.gone().isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            return tally.settle(connection, tenantId)
                    .chain(() -> waiting.handOver(connection, tenantId, around))
                    .chain(any -> any
                            ? recount(connection, tenantId, around)
                            : Uni.createFrom().voidItem());
        });
    }

    private Uni<Void> recount(SqlConnection connection, UUID tenantId, MergedPersonas around) {
        return figures.handOver(
                        connection,
                        tenantId,
                        List.of(around.goneKeys()),
                        around.survivor().key())
                .chain(() -> personas.recount(connection, tenantId, everyone(around)));
    }

    private static List<UUID> everyone(MergedPersonas around) {
        return Stream.concat(Stream.of(around.survivor()), around.gone().stream())
                .map(KnownPersona::id)
                .toList();
    }
}
