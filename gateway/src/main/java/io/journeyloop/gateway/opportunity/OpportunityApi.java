package io.journeyloop.gateway.opportunity;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.composition.Filters;
import io.journeyloop.gateway.relay.SortDirection;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
public class OpportunityApi {
    private final Opportunities opportunities;

    OpportunityApi(Opportunities opportunities) {
        this.opportunities = opportunities;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("One opportunity; null with the error not_found when there is none.")
    public Uni<Opportunity> opportunity(@NonNull @Id @Description("Its id.") String id) {
        return opportunities.get(id);
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @NonNull
    @Description("Opportunities, by rank unless another order is asked for.")
    public Uni<OpportunityConnection> opportunities(
            @Nullable @Description("Which ones.") OpportunityFilter filter,
            @Nullable @Description("What they are sorted by; RANK when absent.") OpportunityOrder orderBy,
            @Nullable @Description("Which way; as orderBy usually goes when absent.") SortDirection direction,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after,
            Context context) {
        return opportunities.list(Filters.query(context), first, after).map(OpportunityConnection::of);
    }
}
