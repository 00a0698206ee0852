package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.downstream.Items;
import io.journeyloop.gateway.downstream.ProblemMapper;
import io.journeyloop.gateway.relay.ServicePage;
import io.journeyloop.gateway.relay.SortDirection;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "journey-service")
@RegisterProvider(ProblemMapper.class)
@AccessToken
@Path("/")
interface JourneyClient {
    record BatchRequest(List<String> ids, List<String> keys, List<String> parentIds, List<String> basedOnIds) {}

    record SearchRequest(
            Map<String, Object> filter,
            @Nullable JourneyOrder orderBy,
            @Nullable SortDirection direction,
            int limit,
            @Nullable String cursor) {}

    record PartsRequest(List<String> ids) {}

    /** Where a part of a map is. */
    record PlaceOfPart(String id, String journeyId) {}

    @POST
    @Path("internal/v1/journeys/nodes")
    Uni<Items<PlaceOfPart>> places(PartsRequest request);

    @POST
    @Path("internal/v1/journeys/batch")
    Uni<Items<Journey>> batch(BatchRequest request);

    @POST
    @Path("internal/v1/journeys/search")
    Uni<ServicePage<Journey>> search(SearchRequest request);

    @GET
    @Path("internal/v1/journeys/tree")
    Uni<Items<Journey>> tree(
            @QueryParam("rootId") @Nullable String rootId, @QueryParam("depth") @Nullable Integer depth);

    @GET
    @Path("api/v1/journeys/{id}")
    Uni<Journey> asOf(@PathParam("id") String id, @QueryParam("asOf") Instant asOf);
}
