package io.journeyloop.gateway.opportunity;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.composition.Filters;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Opportunities side by side, and what their scores hang on. */
@GraphQLApi
public class OpportunityViewsApi {
    private static final Address<Opportunity> OPPORTUNITIES =
            Address.of(Service.OPPORTUNITY, "api/v1/opportunities", Opportunity.class);

    private final Records records;

    OpportunityViewsApi(Records records) {
        this.records = records;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("An opportunity's scores, the newest first.")
    public Uni<PastScoreConnection> opportunityScores(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Id @Description("Only by this scoring model.") String modelId,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(OPPORTUNITIES.at(id, "scores").as(PastScore.class).with("modelId", modelId), first, after)
                .map(PastScoreConnection::of);
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("How firmly an opportunity holds its rank, criterion by criterion.")
    public Uni<Sensitivity> sensitivity(@NonNull @Id @Description("The opportunity.") String opportunityId) {
        return records.read(OPPORTUNITIES.at(opportunityId, "sensitivity").as(Sensitivity.class));
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("Opportunities by two measures; the 5,000 best at the most.")
    public Uni<OpportunityMatrix> opportunityMatrix(
            @Nullable @Id @Description("Only those about this journey or a place in it.") String journeyId,
            @Nullable @Id @Description("Only those about this step.") String stepId,
            @Nullable @Description("Only of this status.") OpportunityStatus status,
            @Nullable @Description("score, or a criterion's name; effort when absent.") String x,
            @Nullable @Description("score, or a criterion's name; score when absent.") String y,
            @Nullable @Description("Which ones; the arguments journeyId, stepId and status prevail over it.")
                    OpportunityFilter filter,
            Context context) {
        return records.read(OPPORTUNITIES
                .at("matrix")
                .as(OpportunityMatrix.class)
                .with(Filters.parameters(context))
                .with("journeyId", journeyId)
                .with("stepId", stepId)
                .with("status", status)
                .with("x", x)
                .with("y", y));
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("Opportunities and what they are part of; 5,000 at the most.")
    public Uni<OpportunityTree> opportunityTree(
            @Nullable @Id @Description("Where to start; all trees when absent.") String rootId,
            @Nullable @Description("How many levels; all when absent.") Integer depth) {
        return records.read(OPPORTUNITIES
                .at("tree")
                .as(OpportunityTree.class)
                .with("rootId", rootId)
                .with("depth", depth));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Dismisses an opportunity by a guardrail, which is its reason.")
    public Uni<Opportunity> dismissOpportunity(
            @NonNull @Id @Description("Its id.") String id,
            @NonNull @Id @Description("The line that it crosses.") String guardrailId,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version) {
        return records.post(OPPORTUNITIES.at(id, "dismiss"), version, Map.of("guardrailId", guardrailId));
    }
}
