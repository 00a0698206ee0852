package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** What hurts, and how much a journey has been heard of. */
@GraphQLApi
public class PainApi {
    private final Records records;

    PainApi(Records records) {
        this.records = records;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("What hurts customers at each step of a journey, the heaviest first.")
    public Uni<PainPoints> painPoints(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @Nullable @Id @Description("Only those that speak of this persona.") String personaId,
            @Nullable @Description("How many of each step.") Integer limit) {
        return records.read(Address.of(Service.INSIGHT, "api/v1/pain-points", PainPoints.class)
                .with("journeyId", journeyId)
                .with("personaId", personaId)
                .with("limit", limit));
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("How much a journey and its steps have been heard of, since ever.")
    public Uni<JourneyEvidence> journeyEvidence(@NonNull @Id @Description("The journey's id.") String journeyId) {
        return records.read(Address.of(Service.INSIGHT, "api/v1/evidence", JourneyEvidence.class)
                .with("journeyId", journeyId));
    }
}
