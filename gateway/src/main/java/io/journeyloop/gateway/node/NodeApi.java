package io.journeyloop.gateway.node;

import io.journeyloop.gateway.downstream.Failure;
import io.journeyloop.gateway.insight.Insights;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.opportunity.Opportunities;
import io.journeyloop.gateway.persona.Personas;
import io.journeyloop.gateway.relay.Node;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

@GraphQLApi
public class NodeApi {
    private final Personas personas;
    private final Journeys journeys;
    private final Insights insights;
    private final Opportunities opportunities;

    NodeApi(Personas personas, Journeys journeys, Insights insights, Opportunities opportunities) {
        this.personas = personas;
        this.journeys = journeys;
        this.insights = insights;
        this.opportunities = opportunities;
    }

    /** An id doesn't tell whose it is, so all services are asked, each once. */
    @Query
    @Description("The journey, persona, insight or opportunity of this id; null with the error not_found for others.")
    public Uni<Node> node(@NonNull @Id @Description("Its id.") String id) {
        List<Uni<Answer>> answers = List.of(
                Answer.of(personas.find(id)),
                Answer.of(journeys.find(id)),
                Answer.of(insights.find(id)),
                Answer.of(opportunities.find(id)));
        return Uni.join().all(answers).andFailFast().flatMap(all -> best(id, all));
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
