package io.journeyloop.gateway.priority;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.insight.Feedback;
import io.journeyloop.gateway.insight.FeedbackRecords;
import io.journeyloop.gateway.insight.Insight;
import io.journeyloop.gateway.insight.Insights;
import io.journeyloop.gateway.journey.MapParts;
import io.journeyloop.gateway.journey.Step;
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

/** What priorities are made of, and what they lead to. */
@GraphQLApi
public class PriorityActsApi {
    private static final Address<Priority> PRIORITIES =
            Address.of(Service.OPPORTUNITY, "api/v1/priorities", Priority.class);

    private final Records records;
    private final Insights insights;
    private final Opportunities opportunities;
    private final MapParts parts;
    private final FeedbackRecords feedback;

    PriorityActsApi(
            Records records, Insights insights, Opportunities opportunities, MapParts parts, FeedbackRecords feedback) {
        this.records = records;
        this.insights = insights;
        this.parts = parts;
        this.feedback = feedback;
        this.opportunities = opportunities;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("The few journeys in which most happens.")
    public Uni<KeyJourneys> keyJourneys(@Nullable @Description("How many, 1 to 200; 50 when absent.") Integer limit) {
        return records.read(PRIORITIES.at("key-journeys").as(KeyJourneys.class).with("limit", limit));
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("What priorities are found among: where there are few or none, it tells why.")
    public Uni<PriorityBasis> priorityBasis(
            @Nullable @Id @Description("Of one journey; of all when absent.") String journeyId,
            @Nullable @Id @Description("Only as this persona lives it.") String personaId,
            @Nullable @Description("Whether journeys below it count, too.") Boolean subtree) {
        return records.read(PRIORITIES
                .as(PriorityBasis.class)
                .with("journeyId", journeyId)
                .with("personaId", personaId)
                .with("subtree", subtree)
                .with("limit", 1));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes an opportunity of a priority, or finds the open one.")
    public Uni<PickedUp> pickUpPriority(
            @NonNull @Id @Description("The step that hurts.") String stepId,
            @Nullable @Id @Description("Whose priority it is; everybody's when absent.") String personaId) {
        return records.act(
                PRIORITIES.at(stepId, "opportunity").as(PickedUp.class).with("personaId", personaId), null);
    }

    @Description("The opportunity itself.")
    public Uni<Opportunity> opportunity(@Source PickedUp pickedUp) {
        return opportunities.find(pickedUp.opportunityId());
    }

    @Description("The step; null when it has gone.")
    public Uni<Step> step(@Source PickedUp pickedUp) {
        return parts.step(null, pickedUp.stepId());
    }

    @Description("The insight that cites it.")
    public Uni<Insight> insight(@Source PriorityQuote quote) {
        return insights.find(quote.insightId());
    }

    @Description("The record; null for a quote alone, and for a record that is gone.")
    public Uni<Feedback> feedback(@Source PriorityQuote quote) {
        return feedback.find(quote.feedbackId());
    }

    @Description("What customers said there, as its insights cite them.")
    public Uni<List<@NonNull PriorityQuote>> quotes(
            @Source Priority priority, @Nullable @Description("How many, 1 to 50; 5 when absent.") Integer first) {
        return insights.all(priority.insightIds()).map(found -> PriorityQuote.of(found, first == null ? 5 : first));
    }
}
