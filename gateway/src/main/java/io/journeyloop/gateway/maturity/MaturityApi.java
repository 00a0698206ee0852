package io.journeyloop.gateway.maturity;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.opportunity.Opportunities;
import io.journeyloop.gateway.opportunity.Opportunity;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** How well the organisation works with journeys. */
@GraphQLApi
public class MaturityApi {
    private final Records records;
    private final Opportunities opportunities;

    MaturityApi(Records records, Opportunities opportunities) {
        this.records = records;
        this.opportunities = opportunities;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("How mature the organisation is, computed from what is stored.")
    public Uni<Maturity> maturity() {
        return records.read(Address.of(Service.OPPORTUNITY, "api/v1/hygiene/maturity", Maturity.class));
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("Whether insight, framework and prioritisation hold together.")
    public Uni<ThreeLegs> threeLegs() {
        return records.read(Address.of(Service.OPPORTUNITY, "api/v1/hygiene/three-legs", ThreeLegs.class));
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Open opportunities that nobody cares for, the oldest first.")
    public Uni<NeglectedOpportunityConnection> neglectedOpportunities(
            @Nullable @Description("How neglected; ANY when absent.") Neglect neglect,
            @Nullable @Description("From how many days without a change on, 0 to 3650; 90 when absent.")
                    Integer staleDays,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(
                        Address.of(Service.OPPORTUNITY, "api/v1/hygiene/opportunities", NeglectedOpportunity.class)
                                .with("neglect", neglect)
                                .with("staleDays", staleDays),
                        first,
                        after)
                .map(NeglectedOpportunityConnection::of);
    }

    @Description("The opportunity itself.")
    public Uni<Opportunity> opportunity(@Source NeglectedOpportunity neglected) {
        return opportunities.find(neglected.opportunityId());
    }
}
