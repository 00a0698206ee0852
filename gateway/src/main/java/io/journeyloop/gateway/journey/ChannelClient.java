package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.downstream.ProblemMapper;
import io.journeyloop.gateway.relay.ServicePage;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "journey-service")
@RegisterProvider(ProblemMapper.class)
@AccessToken
@Path("api/v1/channels")
interface ChannelClient {
    @GET
    Uni<ServicePage<Channel>> list(@QueryParam("archived") @Nullable Boolean archived, @QueryParam("limit") int limit);

    @POST
    Uni<Channel> create(Map<String, Object> channel);

    @PATCH
    @Path("{id}")
    Uni<Channel> update(@PathParam("id") String id, @HeaderParam("If-Match") String etag, Map<String, Object> changes);

    @DELETE
    @Path("{id}")
    Uni<Void> archive(@PathParam("id") String id, @HeaderParam("If-Match") String etag);

    @GET
    @Path("{id}")
    Uni<Channel> read(@PathParam("id") String id);
}
