package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.downstream.Items;
import io.journeyloop.gateway.downstream.ProblemMapper;
import io.journeyloop.gateway.relay.ServicePage;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@RegisterRestClient(configKey = "insight-service")
@RegisterProvider(ProblemMapper.class)
@AccessToken
@Path("/")
interface FeedbackClient {
    record BatchRequest(List<String> ids) {}

    @POST
    @Path("internal/v1/feedback/batch")
    Uni<Items<Feedback>> read(BatchRequest request);

    @GET
    @Path("api/v1/feedback")
    Uni<ServicePage<Feedback>> list(
            @RestQuery MultivaluedMap<String, String> filter,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    @POST
    @Path("api/v1/feedback")
    Uni<FeedbackDelivery> deliver(
            @QueryParam("onDuplicate") @Nullable OnDuplicate onDuplicate, Map<String, Object> feedback);

    @POST
    @Path("api/v1/feedback/batch")
    Uni<FeedbackBatch> deliverBatch(
            @QueryParam("onDuplicate") @Nullable OnDuplicate onDuplicate, Map<String, Object> batch);
}
