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

/** The edits of steps; the ETag is the journey's. */
@RegisterRestClient(configKey = "journey-service")
@RegisterProvider(ProblemMapper.class)
@AccessToken
@Path("api/v1/journeys/{journeyId}")
interface StepClient {
    @POST
    @Path("phases/{phaseId}/steps")
    Uni<Step> add(
            @PathParam("journeyId") String journeyId,
            @PathParam("phaseId") String phaseId,
            @HeaderParam("If-Match") @Nullable String etag,
            Map<String, Object> step);

    @PATCH
    @Path("steps/{id}")
    Uni<Step> change(
            @PathParam("journeyId") String journeyId,
            @PathParam("id") String id,
            @HeaderParam("If-Match") String etag,
            Map<String, Object> changes);

    @POST
    @Path("steps/{id}/move")
    Uni<Step> move(
            @PathParam("journeyId") String journeyId,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String etag,
            Map<String, Object> place);

    @DELETE
    @Path("steps/{id}")
    Uni<Void> remove(
            @PathParam("journeyId") String journeyId, @PathParam("id") String id, @HeaderParam("If-Match") String etag);
}
