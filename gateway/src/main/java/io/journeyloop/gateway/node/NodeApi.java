package io.journeyloop.gateway.node;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.composition.Ids;
import io.journeyloop.gateway.cycle.Cycle;
import io.journeyloop.gateway.downstream.Failure;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.goal.Goal;
import io.journeyloop.gateway.insight.DefinedMetric;
import io.journeyloop.gateway.insight.Feedback;
import io.journeyloop.gateway.insight.ImportMapping;
import io.journeyloop.gateway.insight.ImportRun;
import io.journeyloop.gateway.insight.Insights;
import io.journeyloop.gateway.insight.RoutingRule;
import io.journeyloop.gateway.journey.Channel;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.journey.MapParts;
import io.journeyloop.gateway.opportunity.Opportunities;
import io.journeyloop.gateway.persona.Erasure;
import io.journeyloop.gateway.persona.Personas;
import io.journeyloop.gateway.persona.Segment;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.journeyloop.gateway.relay.Node;
import io.journeyloop.gateway.scoring.Guardrail;
import io.journeyloop.gateway.scoring.ScoringModel;
import io.journeyloop.gateway.solution.Comparison;
import io.journeyloop.gateway.solution.Solutions;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

@GraphQLApi
public class NodeApi {
    /** The types that have no batch read. */
    private static final List<Address<? extends Node>> OTHERS = List.of(
            Address.of(Service.PERSONA, "api/v1/segments", Segment.class),
            Address.of(Service.PERSONA, "api/v1/erasures", Erasure.class),
            Address.of(Service.INSIGHT, "api/v1/metrics/definitions", DefinedMetric.class),
            Address.of(Service.INSIGHT, "api/v1/feedback", Feedback.class),
            Address.of(Service.INSIGHT, "api/v1/feedback/imports", ImportRun.class),
            Address.of(Service.INSIGHT, "api/v1/feedback/import-mappings", ImportMapping.class),
            Address.of(Service.INSIGHT, "api/v1/feedback/routing-rules", RoutingRule.class),
            Address.of(Service.JOURNEY, "api/v1/channels", Channel.class),
            Address.of(Service.OPPORTUNITY, "api/v1/goals", Goal.class),
            Address.of(Service.OPPORTUNITY, "api/v1/cycles", Cycle.class),
            Address.of(Service.OPPORTUNITY, "api/v1/scoring-models", ScoringModel.class),
            Address.of(Service.OPPORTUNITY, "api/v1/guardrails", Guardrail.class),
            Address.of(Service.OPPORTUNITY, "api/v1/comparisons", Comparison.class));

    private final Personas personas;
    private final Journeys journeys;
    private final MapParts parts;
    private final Insights insights;
    private final Opportunities opportunities;
    private final Solutions solutions;
    private final Records records;

    NodeApi(
            Personas personas,
            Journeys journeys,
            MapParts parts,
            Insights insights,
            Opportunities opportunities,
            Solutions solutions,
            Records records) {
        this.personas = personas;
        this.journeys = journeys;
        this.parts = parts;
        this.insights = insights;
        this.opportunities = opportunities;
        this.solutions = solutions;
        this.records = records;
    }

    /** An id doesn't tell whose it is, so all services are asked: first for what they hold most of. */
    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("Whatever has this id; null with the error not_found when nothing has.")
    public Uni<Node> node(@NonNull @Id @Description("Its id.") String id) {
        if (!Ids.isPossible(id)) {
            return Uni.createFrom().failure(Failure.notFound("node", id));
        }
        return asked(frequent(id))
                .chain(first -> found(first)
                        ? best(id, first)
                        : asked(others(id)).chain(rest -> best(id, found(rest) ? rest : first)));
    }

    private List<Uni<Answer>> frequent(String id) {
        return List.of(
                Answer.of(personas.find(id)),
                Answer.of(journeys.find(id)),
                Answer.of(insights.find(id)),
                Answer.of(opportunities.find(id)),
                Answer.of(solutions.find(id)));
    }

    private List<Uni<Answer>> others(String id) {
        Stream<Uni<Answer>> small = OTHERS.stream()
                .map(type -> Answer.of(records.read(type.at(id)).onItem().transform(Node.class::cast)));
        return Stream.concat(Stream.of(Answer.of(parts.find(id))), small).toList();
    }

    private static Uni<List<Answer>> asked(List<Uni<Answer>> answers) {
        return Uni.join().all(answers).andFailFast();
    }

    private static boolean found(List<Answer> answers) {
        return answers.stream().anyMatch(answer -> answer.node() != null);
    }

    private static Uni<Node> best(String id, List<Answer> answers) {
        return answers.stream()
                .map(Answer::node)
                .filter(Objects::nonNull)
                .findFirst()
                .map(node -> Uni.createFrom().item(node))
                .orElseGet(() -> Uni.createFrom().failure(reason(id, answers)));
    }

    /** Where a service could not be asked, it is not known that there is no such node. */
    private static Throwable reason(String id, List<Answer> answers) {
        return answers.stream()
                .map(Answer::failure)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Failure.notFound("node", id));
    }

    /** What one service said. */
    private record Answer(@Nullable Node node, @Nullable Throwable failure) {
        static Answer failed(Throwable failure) {
            return new Answer(null, failure);
        }

        static <T extends Node> Uni<Answer> of(Uni<@Nullable T> found) {
            return found.map(node -> new Answer(node, null)).onFailure().recoverWithItem(Answer::failed);
        }
    }
}
