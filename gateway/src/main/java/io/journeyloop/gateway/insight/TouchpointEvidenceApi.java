package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.journey.Touchpoint;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Evidence about touchpoints. */
@GraphQLApi
public class TouchpointEvidenceApi {
    private final EvidenceByScope evidence;

    TouchpointEvidenceApi(EvidenceByScope evidence) {
        this.evidence = evidence;
    }

    @Description("Insights about the touchpoint.")
    public Uni<List<@NonNull Insight>> insights(@Source Touchpoint touchpoint) {
        return evidence.insights(Scope.touchpoint(touchpoint.journeyId(), touchpoint.id()));
    }

    @Description("Figures of all answers given at it.")
    public Uni<List<@NonNull Metric>> metrics(
            @Source Touchpoint touchpoint,
            @Nullable @Description("Which days; all when absent.") WindowInput window,
            @Nullable @Id @Description("Only this persona's answers.") String personaId,
            @Nullable @Id @Description("Only answers of customers who are in this segment now.") String segmentId,
            @Nullable @Description("Only answers given by this channel.") String channel) {
        return evidence.metrics(Scope.touchpoint(touchpoint.journeyId(), touchpoint.id())
                .in(window)
                .of(personaId)
                .narrowed(segmentId, channel));
    }

    @Description("How customers live it.")
    public Uni<Experience> experience(
            @Source Touchpoint touchpoint,
            @Nullable @Id @Description("Only as this persona lives it.") String personaId) {
        return evidence.experience(
                Scope.touchpoint(touchpoint.journeyId(), touchpoint.id()).of(personaId));
    }

    @Description("How many feedback records there are about it.")
    public Uni<Integer> feedbackCount(@Source Touchpoint touchpoint) {
        return evidence.feedbackCount(Scope.touchpoint(touchpoint.journeyId(), touchpoint.id()));
    }
}
