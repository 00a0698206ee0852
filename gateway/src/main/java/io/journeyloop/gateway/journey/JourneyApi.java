package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.composition.Filters;
import io.journeyloop.gateway.downstream.Failure;
import io.journeyloop.gateway.relay.SortDirection;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
public class JourneyApi {
    private final Journeys journeys;

    JourneyApi(Journeys journeys) {
        this.journeys = journeys;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @NonNull
    @Description("The journeys that have none above them, or the one given; go down by their children.")
    public Uni<@NonNull List<@NonNull Journey>> framework(
            @Nullable @Id @Description("Where to start instead of at the top.") String rootId,
            @Nullable @Description("How many levels to read at once; more are read when asked for.") Integer depth) {
        return journeys.tree(rootId, depth);
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("One journey, by its id or its key; null with the error not_found when there is none.")
    public Uni<Journey> journey(
            @Nullable @Id @Description("Its id.") String id,
            @Nullable @Description("Its key, instead of the id.") String key,
            @Nullable @Description("The instant to read it as of; now when absent.") Instant asOf) {
        if ((id == null) == (key == null)) {
            return Uni.createFrom().failure(Failure.invalid("id", "give either id or key"));
        }
        if (asOf != null) {
            return journeys.asOf(id != null ? id : "key:" + key, asOf);
        }
        return id != null ? journeys.get(id) : journeys.getByKey(key);
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @NonNull
    @Description("Journeys, in the order of their making unless another is asked for.")
    public Uni<JourneyConnection> journeys(
            @Nullable @Description("Which ones.") JourneyFilter filter,
            @Nullable @Description("What they are sorted by; CREATED when absent.") JourneyOrder orderBy,
            @Nullable @Description("Which way; as orderBy usually goes when absent.") SortDirection direction,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after,
            Context context) {
        return journeys.search(Filters.body(context), orderBy, direction, first, after)
                .map(JourneyConnection::of);
    }
}
