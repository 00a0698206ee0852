package io.journeyloop.gateway.persona;

import io.journeyloop.gateway.downstream.Items;
import io.journeyloop.gateway.downstream.ProblemMapper;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "persona-service")
@RegisterProvider(ProblemMapper.class)
@AccessToken
@Path("internal/v1/segments")
interface SegmentClient {
    record BatchRequest(List<String> ids, List<String> personaIds) {}

    @POST
    @Path("batch")
    Uni<Items<Segment>> batch(BatchRequest request);
}
