package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.journey.Journey;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Evidence about journeys. */
@GraphQLApi
public class JourneyEvidenceApi {
    private final EvidenceByScope evidence;

    JourneyEvidenceApi(EvidenceByScope evidence) {
        this.evidence = evidence;
    }

    @Description("Insights about the journey or any place in it.")
    public Uni<List<@NonNull Insight>> insights(@Source Journey journey) {
        return evidence.insights(Scope.journey(journey.id()));
    }

    @Description("Figures of all answers given anywhere in it.")
    public Uni<List<@NonNull Metric>> metrics(
            @Source Journey journey, @Nullable @Description("Which days; all when absent.") WindowInput window) {
        return evidence.metrics(Scope.journey(journey.id()).in(window));
    }

    @Description("How customers live it.")
    public Uni<Experience> experience(
            @Source Journey journey, @Nullable @Id @Description("Only as this persona lives it.") String personaId) {
        return evidence.experience(Scope.journey(journey.id()).of(personaId));
    }

    @Description("How many feedback records there are about it.")
    public Uni<Integer> feedbackCount(@Source Journey journey) {
        return evidence.feedbackCount(Scope.journey(journey.id()));
    }
}
