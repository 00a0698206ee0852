package io.journeyloop.gateway.subscription;

import io.journeyloop.gateway.downstream.ProblemMapper;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "insight-service")
@RegisterProvider(ProblemMapper.class)
@AccessToken
@Path("api/v1/feedback/imports")
interface ImportRunClient {

    @GET
    @Path("{id}")
    Uni<ImportProgressed.Run> read(@PathParam("id") String id);
}
