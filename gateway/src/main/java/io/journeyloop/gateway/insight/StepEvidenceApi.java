package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.journey.Step;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Evidence about steps. */
@GraphQLApi
public class StepEvidenceApi {
    private final EvidenceByScope evidence;

    StepEvidenceApi(EvidenceByScope evidence) {
        this.evidence = evidence;
    }

    @Description("Insights about the step or its touchpoints.")
    public Uni<List<@NonNull Insight>> insights(@Source Step step) {
        return evidence.insights(Scope.step(step.journeyId(), step.id()));
    }

    @Description("Figures of all answers given at it.")
    public Uni<List<@NonNull Metric>> metrics(
            @Source Step step,
            @Nullable @Description("Which days; all when absent.") WindowInput window,
            @Nullable @Id @Description("Only this persona's answers.") String personaId,
            @Nullable @Id @Description("Only answers of customers who are in this segment now.") String segmentId,
            @Nullable @Description("Only answers given by this channel.") String channel) {
        return evidence.metrics(
                Scope.step(step.journeyId(), step.id()).in(window).of(personaId).narrowed(segmentId, channel));
    }

    @Description("How customers live it.")
    public Uni<Experience> experience(
            @Source Step step, @Nullable @Id @Description("Only as this persona lives it.") String personaId) {
        return evidence.experience(Scope.step(step.journeyId(), step.id()).of(personaId));
    }

    @Description("How many feedback records there are about it.")
    public Uni<Integer> feedbackCount(@Source Step step) {
        return evidence.feedbackCount(Scope.step(step.journeyId(), step.id()));
    }
}
