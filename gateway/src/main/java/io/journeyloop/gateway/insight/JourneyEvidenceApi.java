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
    private final Coverages coverages;

    JourneyEvidenceApi(EvidenceByScope evidence, Coverages coverages) {
        this.evidence = evidence;
        this.coverages = coverages;
    }

    @Description("Insights about the journey or any place in it.")
    public Uni<List<@NonNull Insight>> insights(@Source Journey journey) {
        return evidence.insights(Scope.journey(journey.id()));
    }

    @Description("Figures of all answers given anywhere in it.")
    public Uni<List<@NonNull Metric>> metrics(
            @Source Journey journey,
            @Nullable @Description("Which days; all when absent.") WindowInput window,
            @Nullable @Id @Description("Only this persona's answers.") String personaId,
            @Nullable @Id @Description("Only answers of customers who are in this segment now.") String segmentId,
            @Nullable @Description("Only answers given by this channel.") String channel) {
        return evidence.metrics(
                Scope.journey(journey.id()).in(window).of(personaId).narrowed(segmentId, channel));
    }

    @Description("How customers live it.")
    public Uni<Experience> experience(
            @Source Journey journey, @Nullable @Id @Description("Only as this persona lives it.") String personaId) {
        return evidence.experience(Scope.journey(journey.id()).of(personaId));
    }

    @Description("Which of its touchpoints have which evidence; null where nothing is known of it yet.")
    public Uni<EvidenceCoverage> coverage(@Source Journey journey) {
        return coverages.of(journey.id());
    }

    @Description("How many feedback records there are about it.")
    public Uni<Integer> feedbackCount(@Source Journey journey) {
        return evidence.feedbackCount(Scope.journey(journey.id()));
    }
}
