package io.journeyloop.gateway.solution;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.insight.DefinedMetric;
import io.journeyloop.gateway.insight.DefinedMetrics;
import io.journeyloop.gateway.journey.Revision;
import io.journeyloop.gateway.opportunity.Opportunities;
import io.journeyloop.gateway.opportunity.Opportunity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What leads to solutions and on from them. */
@GraphQLApi
public class SolutionFieldsApi {
    private final Solutions solutions;
    private final Opportunities opportunities;
    private final DefinedMetrics metrics;

    SolutionFieldsApi(Solutions solutions, Opportunities opportunities, DefinedMetrics metrics) {
        this.solutions = solutions;
        this.opportunities = opportunities;
        this.metrics = metrics;
    }

    @Description("What is done about it.")
    public Uni<List<@NonNull Solution>> solutions(@Source Opportunity opportunity) {
        return solutions.of(opportunity.id());
    }

    @Description("The shipped solution that it counts as solved by.")
    public Uni<Solution> solvedBy(@Source Opportunity opportunity) {
        String id = opportunity.solvedById();
        return id == null ? Uni.createFrom().nullItem() : solutions.find(id);
    }

    @Description("The solution that it puts into the map; null where somebody edited the map.")
    public Uni<Solution> solution(@Source Revision revision) {
        String id = revision.solutionId();
        return id == null ? Uni.createFrom().nullItem() : solutions.find(id);
    }

    @Description("What it is for.")
    public Uni<List<@NonNull Opportunity>> opportunities(@Source Solution solution) {
        return opportunities.all(solution.opportunityIds());
    }

    @Description("The defined metric that judges it; null where a usual one does.")
    public Uni<DefinedMetric> definedMetric(@Source Solution solution) {
        return metrics.find(solution.metricId());
    }

    @Description("The defined metric; null for a usual one.")
    public Uni<DefinedMetric> definedMetric(@Source MeasurementInputs inputs) {
        return metrics.find(inputs.metricId());
    }

    @Description("The solution itself.")
    @RolesAllowed(Roles.VIEWER)
    public Uni<Solution> solution(@Source HeardSolution heard) {
        return solutions.find(heard.solutionId());
    }
}
