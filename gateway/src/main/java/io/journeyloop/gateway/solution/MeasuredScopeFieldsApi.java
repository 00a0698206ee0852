package io.journeyloop.gateway.solution;

import io.journeyloop.gateway.journey.Journey;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.journey.Step;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What leads from goals, solutions and comparisons to where they are measured. */
@GraphQLApi
public class MeasuredScopeFieldsApi {
    private final Journeys journeys;

    MeasuredScopeFieldsApi(Journeys journeys) {
        this.journeys = journeys;
    }

    @Description("The journey; null when it is measured anywhere.")
    public Uni<Journey> journey(@Source MeasuredScope scope) {
        return journey(scope.journeyId());
    }

    @Description("The step; null when none is named, or it has gone.")
    public Uni<Step> step(@Source MeasuredScope scope) {
        return step(scope.journeyId(), scope.stepId());
    }

    @Description("The journey.")
    public Uni<Journey> journey(@Source Comparison comparison) {
        return journey(comparison.journeyId());
    }

    @Description("The step; null when it has gone.")
    public Uni<Step> step(@Source Comparison comparison) {
        return step(comparison.journeyId(), comparison.stepId());
    }

    private Uni<Journey> journey(@Nullable String id) {
        return id == null ? Uni.createFrom().nullItem() : journeys.find(id);
    }

    private Uni<Step> step(@Nullable String journeyId, @Nullable String stepId) {
        return journeyId == null || stepId == null
                ? Uni.createFrom().nullItem()
                : journeys.steps(List.of(journeyId), List.of(stepId))
                        .map(steps -> steps.isEmpty() ? null : steps.getFirst());
    }
}
