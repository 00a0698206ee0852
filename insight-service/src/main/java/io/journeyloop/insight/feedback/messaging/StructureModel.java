package io.journeyloop.insight.feedback.messaging;

import io.journeyloop.insight.feedback.application.LateBinding;
import io.journeyloop.insight.structure.JourneyFacts;
import io.journeyloop.insight.structure.KnownStructure;
import io.journeyloop.insight.structure.PersonaFacts;
import io.journeyloop.insight.structure.PersonaReplica;
import io.journeyloop.insight.structure.StructureLock;
import io.journeyloop.insight.structure.StructureReplica;
import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.operations.ReadModel;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What this service remembers of journeys and personas. Who was merged into whom is not of it: feedback has gone along,
 * so that it is history rather than a copy.
 */
@ApplicationScoped
class StructureModel implements ReadModel {

    private final StructureReplica structure;
    private final PersonaReplica personas;
    private final KnownStructure known;
    private final LateBinding lateBinding;

    StructureModel(StructureReplica structure, PersonaReplica personas, KnownStructure known, LateBinding lateBinding) {
        this.structure = structure;
        this.personas = personas;
        this.known = known;
        this.lateBinding = lateBinding;
    }

    @Override
    public Set<String> types() {
        return Stream.of(JourneyEvents.TYPES, PersonaEvents.TYPES)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> tables() {
        return List.of("journey_replica", "node_replica", "persona_replica");
    }

    /** Without the structure's lock: whoever holds it may wait for the tables meanwhile. */
    @Override
    public Uni<Void> remember(Event event, SqlConnection connection) {
        UUID tenantId = event.tenantId();
        return JourneyEvents.TYPES.contains(event.type())
                ? structure
                        .remember(connection, tenantId, event.dataAs(JourneyFacts.class), event.version())
                        .replaceWithVoid()
                : personas.remember(connection, tenantId, event.dataAs(PersonaFacts.class), event.version())
                        .replaceWithVoid();
    }

    /** Feedback may have waited for what was missing. */
    @Override
    public Uni<Void> replaced(UUID tenantId, SqlConnection connection) {
        return StructureLock.exclusive(connection, tenantId)
                .chain(() -> known.journeys(connection, tenantId))
                .chain(journeys -> each(journeys, journey -> lateBinding.bind(connection, tenantId, journey)))
                .chain(() -> known.personas(connection, tenantId))
                .chain(found -> each(found, persona -> lateBinding.bind(connection, tenantId, persona)));
    }

    private static <T> Uni<Void> each(List<T> items, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .onItem()
                .ignoreAsUni();
    }
}
