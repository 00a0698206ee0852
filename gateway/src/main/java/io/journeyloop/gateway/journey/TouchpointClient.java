package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.downstream.ProblemMapper;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The edits of touchpoints; the ETag is the journey's. */
@RegisterRestClient(configKey = "journey-service")
@RegisterProvider(ProblemMapper.class)
@AccessToken
@Path("api/v1/journeys/{journeyId}")
interface TouchpointClient {
    @POST
    @Path("steps/{stepId}/touchpoints")
    Uni<Touchpoint> add(
            @PathParam("journeyId") String journeyId,
            @PathParam("stepId") String stepId,
            @HeaderParam("If-Match") @Nullable String etag,
            Map<String, Object> touchpoint);

    @PATCH
    @Path("touchpoints/{id}")
    Uni<Touchpoint> change(
            @PathParam("journeyId") String journeyId,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String etag,
            Map<String, Object> changes);

    @POST
    @Path("touchpoints/{id}/move")
    Uni<Touchpoint> move(
            @PathParam("journeyId") String journeyId,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String etag,
            Map<String, Object> place);

    @DELETE
    @Path("touchpoints/{id}")
    Uni<Void> remove(
            @PathParam("journeyId") String journeyId, @PathParam("id") String id, @HeaderParam("If-Match") String etag);
}
