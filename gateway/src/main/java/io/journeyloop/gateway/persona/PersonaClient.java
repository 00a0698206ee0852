package io.journeyloop.gateway.persona;

import io.journeyloop.gateway.downstream.Items;
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
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "persona-service")
@RegisterProvider(ProblemMapper.class)
@AccessToken
@Path("/")
interface PersonaClient {
    record BatchRequest(List<String> ids, List<String> keys) {}

    @POST
    @Path("internal/v1/personas/batch")
    Uni<Items<Persona>> batch(BatchRequest request);

    @GET
    @Path("api/v1/personas")
    Uni<ServicePage<Persona>> list(
            @RestQuery MultivaluedMap<String, String> filter,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    @POST
    @Path("api/v1/personas")
    Uni<Persona> create(Map<String, Object> persona);

    @PATCH
    @Path("api/v1/personas/{id}")
    Uni<Persona> update(@PathParam("id") String id, @HeaderParam("If-Match") String etag, Map<String, Object> changes);

    @DELETE
    @Path("api/v1/personas/{id}")
    Uni<Void> archive(@PathParam("id") String id, @HeaderParam("If-Match") String etag);
}
