package io.journeyloop.gateway.priority;

import io.journeyloop.gateway.downstream.Items;
import io.journeyloop.gateway.downstream.ProblemMapper;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "opportunity-service")
@RegisterProvider(ProblemMapper.class)
@AccessToken
@Path("/")
interface PriorityClient {
    record BatchRequest(List<String> journeyIds, int limit) {}

    record OfJourney(String journeyId, List<Priority> priorities) {}

    @POST
    @Path("internal/v1/priorities/batch")
    Uni<Items<OfJourney>> batch(BatchRequest request);

    @GET
    @Path("api/v1/priorities")
    Uni<Items<Priority>> list(
            @QueryParam("journeyId") @Nullable String journeyId,
            @QueryParam("personaId") @Nullable String personaId,
            @QueryParam("subtree") @Nullable Boolean subtree,
            @QueryParam("limit") int limit);
}
