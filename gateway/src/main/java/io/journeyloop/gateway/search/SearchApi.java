package io.journeyloop.gateway.search;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.journey.Journey;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Finding anything by words. */
@GraphQLApi
public class SearchApi {
    private final Records records;
    private final Journeys journeys;

    SearchApi(Records records, Journeys journeys) {
        this.records = records;
        this.journeys = journeys;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Whatever has these words: of journeys and personas, then opportunities and solutions, then insights,"
            + " then feedback, the best of each first. What a service can't tell is missing, with an error that names"
            + " the service; there are no pages, so asking again finds it once the service is back.")
    public Uni<List<@NonNull SearchHit>> search(
            @NonNull @Description("The words; every one must be there.") String text,
            @Nullable @Description("Only such things; all when absent.") List<@NonNull SearchKind> kinds,
            @Nullable @Description("How many of each service, 1 to 200; 20 when absent.") Integer limit) {
        return Search.of(records).find(text, kinds, limit);
    }

    @Description("The journey that it is part of, or about.")
    public Uni<Journey> journey(@Source SearchHit hit) {
        return journeys.find(hit.journeyId());
    }
}
