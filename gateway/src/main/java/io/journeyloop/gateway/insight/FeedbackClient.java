package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.downstream.ProblemMapper;
import io.journeyloop.gateway.relay.ServicePage;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "insight-service")
@RegisterProvider(ProblemMapper.class)
@AccessToken
@Path("api/v1/feedback")
interface FeedbackClient {
    @GET
    Uni<ServicePage<Feedback>> list(
            @RestQuery MultivaluedMap<String, String> filter,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    @POST
    Uni<FeedbackDelivery> deliver(Map<String, Object> feedback);

    @POST
    @Path("batch")
    Uni<FeedbackBatch> deliverBatch(Map<String, Object> batch);
}
