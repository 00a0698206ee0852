package io.journeyloop.gateway.priority;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.insight.Insights;
import io.journeyloop.gateway.opportunity.Opportunities;
import io.journeyloop.gateway.opportunity.Opportunity;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What priorities lead to. */
@GraphQLApi
public class PriorityActsApi {
    private final Records records;
    private final Insights insights;
    private final Opportunities opportunities;

    PriorityActsApi(Records records, Insights insights, Opportunities opportunities) {
        this.records = records;
        this.insights = insights;
        this.opportunities = opportunities;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("The few journeys in which most happens.")
    public Uni<KeyJourneys> keyJourneys(@Nullable @Description("How many, 1 to 200; 50 when absent.") Integer limit) {
        return records.read(Address.of(Service.OPPORTUNITY, "api/v1/priorities/key-journeys", KeyJourneys.class)
                .with("limit", limit));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes an opportunity of a priority, or finds the open one.")
    public Uni<PickedUp> pickUpPriority(
            @NonNull @Id @Description("The step that hurts.") String stepId,
            @Nullable @Id @Description("Whose priority it is; everybody's when absent.") String personaId) {
        return records.act(
                Address.of(Service.OPPORTUNITY, "api/v1/priorities", PickedUp.class)
                        .at(stepId, "opportunity")
                        .with("personaId", personaId),
                null);
    }

    @Description("The opportunity itself.")
    public Uni<Opportunity> opportunity(@Source PickedUp pickedUp) {
        return opportunities.find(pickedUp.opportunityId());
    }

    @Description("What customers said there, as its insights cite them.")
    public Uni<List<@NonNull PriorityQuote>> quotes(
            @Source Priority priority, @Nullable @Description("How many, 1 to 50; 5 when absent.") Integer first) {
        return insights.all(priority.insightIds()).map(found -> PriorityQuote.of(found, first == null ? 5 : first));
    }
}
