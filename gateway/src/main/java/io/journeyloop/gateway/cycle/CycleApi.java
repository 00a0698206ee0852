package io.journeyloop.gateway.cycle;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.composition.Filters;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.journey.Journey;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.journey.Step;
import io.journeyloop.gateway.opportunity.Opportunities;
import io.journeyloop.gateway.opportunity.Opportunity;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.journeyloop.gateway.solution.Solution;
import io.journeyloop.gateway.solution.Solutions;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Rounds of improving journeys. */
@GraphQLApi
public class CycleApi {
    private static final Address<Cycle> CYCLES = Address.of(Service.OPPORTUNITY, "api/v1/cycles", Cycle.class);

    private final Records records;
    private final Journeys journeys;
    private final Opportunities opportunities;
    private final Solutions solutions;

    CycleApi(Records records, Journeys journeys, Opportunities opportunities, Solutions solutions) {
        this.records = records;
        this.journeys = journeys;
        this.opportunities = opportunities;
        this.solutions = solutions;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("One cycle; null with the error not_found when there is none.")
    public Uni<Cycle> cycle(@NonNull @Id @Description("Its id.") String id) {
        return records.read(CYCLES.at(id));
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Cycles, the latest first.")
    public Uni<CycleConnection> cycles(
            @Nullable @Description("Which ones.") CycleFilter filter,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after,
            Context context) {
        return records.page(CYCLES.with(Filters.parameters(context)), first, after)
                .map(CycleConnection::of);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Opens a journey's next cycle; one at a time.")
    public Uni<Cycle> openCycle(@NonNull @Id @Description("The journey's id.") String journeyId) {
        return records.post(CYCLES, Map.of("journeyId", journeyId));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Takes a cycle to its next stage.")
    public Uni<Cycle> advanceCycle(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Why it goes on though something is missing.") String reason,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version) {
        return step(id, "advance", reason, version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Closes a cycle.")
    public Uni<Cycle> closeCycle(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Why it ends though something is missing.") String reason,
            @Nullable @Description("Refuse when the record has moved on from this version.") Integer version) {
        return step(id, "close", reason, version);
    }

    @Description("The journey.")
    public Uni<Journey> journey(@Source Cycle cycle) {
        return journeys.find(cycle.journeyId());
    }

    @Description("Steps of priorities for which the round before shipped nothing.")
    public Uni<List<@NonNull Step>> carriedOverSteps(@Source Cycle cycle) {
        // null where the service has left it out, which List.of would fail at
        return journeys.steps(Collections.singletonList(cycle.journeyId()), cycle.carriedOver());
    }

    @Description("Opportunities about these steps by rank, closed ones last.")
    public Uni<List<@NonNull Opportunity>> carriedOverOpportunities(@Source Cycle cycle) {
        return opportunities.aboutSteps(cycle.carriedOver());
    }

    @Description("The solution.")
    public Uni<Solution> solution(@Source ShippedInCycle shipped) {
        return solutions.find(shipped.solutionId());
    }

    private Uni<Cycle> step(
            String id,
            String act,
            @org.jspecify.annotations.Nullable String reason,
            @org.jspecify.annotations.Nullable Integer version) {
        Map<String, Object> body = reason == null ? Map.of() : Map.of("reason", reason);
        return records.post(CYCLES.at(id, act), version, body);
    }
}
