package io.journeyloop.gateway.opportunity;

import static io.journeyloop.gateway.composition.Commands.argument;
import static io.journeyloop.gateway.composition.Commands.input;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Opportunities that are the same, and how much customers ask for them. */
@GraphQLApi
public class OpportunityMergeApi {
    private static final Address<Opportunity> OPPORTUNITIES =
            Address.of(Service.OPPORTUNITY, "api/v1/opportunities", Opportunity.class);

    private final Records records;

    OpportunityMergeApi(Records records) {
        this.records = records;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Opportunities that may be the same, the most alike first.")
    public Uni<List<@NonNull DuplicateOpportunity>> opportunityDuplicates(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("How many percent are enough.") Integer similarity,
            @Nullable @Description("How many.") Integer limit) {
        return records.items(OPPORTUNITIES
                .at(id, "duplicates")
                .as(DuplicateOpportunity.class)
                .with("similarity", similarity)
                .with("limit", limit));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Merges an opportunity into another one; answers with the one that stays.")
    public Uni<Opportunity> mergeOpportunity(
            @NonNull @Id @Description("Its id.") String id,
            @NonNull @Description("Where it goes up.") OpportunityMergeInput input,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version,
            Context context) {
        return records.post(OPPORTUNITIES.at(id, "merge"), version, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Brings a merged opportunity back; answers with it.")
    public Uni<Opportunity> undoOpportunityMerge(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Why.") String note,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version) {
        return records.post(
                OPPORTUNITIES.at(id, "merge", "undo"), version, note == null ? Map.of() : Map.of("note", note));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Says that two opportunities are not the same; neither is suggested for the other any more.")
    public Uni<DeclinedDuplicate> declineOpportunityDuplicate(
            @NonNull @Id @Description("Its id.") String id,
            @NonNull @Id @Description("The other one.") String otherId,
            @Nullable @Description("Why.") String note) {
        return records.post(
                        OPPORTUNITIES.at(id, "duplicates", "decline"),
                        note == null ? Map.of("otherId", otherId) : Map.of("otherId", otherId, "note", note))
                .replaceWith(new DeclinedDuplicate(id, otherId));
    }

    @Mutation
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Description("Tells how important customers say that an opportunity is.")
    public Uni<Demand> tellDemand(
            @NonNull @Id @Description("Its id.") String id,
            @NonNull @Description("What customers say; of each the latest word counts.")
                    List<@NonNull CustomerDemandInput> items,
            Context context) {
        return records.post(
                OPPORTUNITIES.at(id, "demand").as(Demand.class), Map.of("items", argument(context, "items")));
    }
}
