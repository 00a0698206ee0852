package io.journeyloop.gateway.insight;

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
public class InsightApi {
    private final Insights insights;

    InsightApi(Insights insights) {
        this.insights = insights;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("One insight; null with the error not_found when there is none.")
    public Uni<Insight> insight(@NonNull @Id @Description("Its id.") String id) {
        return insights.get(id);
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @NonNull
    @Description("Insights, in the order of their making unless another is asked for.")
    public Uni<InsightConnection> insights(
            @Nullable @Description("Which ones.") InsightFilter filter,
            @Nullable @Description("What they are sorted by; CREATED when absent.") InsightOrder orderBy,
            @Nullable @Description("Which way; as orderBy usually goes when absent.") SortDirection direction,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after,
            Context context) {
        return insights.list(Filters.query(context), first, after).map(InsightConnection::of);
    }
}
