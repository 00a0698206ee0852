package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.domain.AnswerCount;
import io.journeyloop.insight.metrics.domain.Figure;
import io.journeyloop.insight.metrics.domain.MetricMethod;
import io.journeyloop.insight.metrics.domain.MetricType;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.PersonaReplica;
import io.journeyloop.insight.structure.Place;
import io.journeyloop.insight.structure.Resolution;
import io.journeyloop.insight.structure.StructureReplica;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Figures over what customers answered, computed from the roll-up when they are asked for. */
@ApplicationScoped
public class MetricService {

    private final TenantTransactions transactions;
    private final StructureReplica structure;
    private final PersonaReplica personas;
    private final FigureCounts counts;

    MetricService(
            TenantTransactions transactions, StructureReplica structure, PersonaReplica personas, FigureCounts counts) {
        this.transactions = transactions;
        this.structure = structure;
        this.personas = personas;
        this.counts = counts;
    }

    /** The figures of a scope, one for each type that was asked for, with the scope that they are about. */
    public Uni<ScopedFigures> figures(UUID tenantId, MetricQuery query) {
        return transactions.readSql(
                tenantId,
                connection -> filter(connection, tenantId, query)
                        .chain(filter -> counts.find(connection, tenantId, filter)
                                .map(answers -> new ScopedFigures(filter, compute(query, answers)))));
    }

    /** The default figure of every type. */
    public static List<Figure> compute(Map<MetricType, List<AnswerCount>> answers) {
        return Arrays.stream(MetricType.values())
                .map(type -> Figure.of(type, type.defaultMethod(), answers.getOrDefault(type, List.of())))
                .toList();
    }

    private static List<Figure> compute(MetricQuery query, Map<MetricType, List<AnswerCount>> answers) {
        MetricType type = query.type();
        if (type == null) {
            return compute(answers);
        }
        MetricMethod method = Objects.requireNonNullElse(query.method(), type.defaultMethod());
        return List.of(Figure.of(type, method, answers.getOrDefault(type, List.of())));
    }

    private Uni<FigureFilter> filter(SqlConnection connection, UUID tenantId, MetricQuery query) {
        return structure
                .places(connection, tenantId, List.of(query.links()))
                .map(places -> known(query.links(), Objects.requireNonNull(places.get(query.links()))))
                .chain(place -> personaKey(connection, tenantId, query)
                        .map(persona -> new FigureFilter(
                                place.journeyId(),
                                place.stepId(),
                                place.touchpointId(),
                                persona.isEmpty() ? null : persona,
                                query.channel(),
                                query.source(),
                                query.window())));
    }

    /** An archived journey keeps its figures; one that was never heard of has none to show. */
    private static Place known(JourneyLinks links, Place place) {
        if (place.resolution() == Resolution.PENDING) {
            throw ProblemException.notFound("journey, step or touchpoint", links.describe());
        }
        return place;
    }

    private Uni<String> personaKey(SqlConnection connection, UUID tenantId, MetricQuery query) {
        UUID personaId = query.personaId();
        if (personaId == null) {
            return Uni.createFrom().item(Objects.requireNonNullElse(query.personaKey(), ""));
        }
        return personas.byId(connection, tenantId, List.of(personaId)).map(found -> {
            PersonaReplica.@Nullable KnownPersona persona = found.get(personaId);
            if (persona == null) {
                throw ProblemException.notFound("persona", personaId);
            }
            return persona.key();
        });
    }
}
