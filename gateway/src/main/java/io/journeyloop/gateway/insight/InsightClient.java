package io.journeyloop.gateway.insight;

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

@RegisterRestClient(configKey = "insight-service")
@RegisterProvider(ProblemMapper.class)
@AccessToken
@Path("/")
interface InsightClient {
    record CoverageRequest(List<String> journeyIds) {}

    record MetricRequest(List<String> ids) {}

    @POST
    @Path("internal/v1/evidence-coverage")
    Uni<Items<EvidenceCoverage>> coverage(CoverageRequest request);

    @POST
    @Path("internal/v1/metrics/definitions/batch")
    Uni<Items<DefinedMetric>> metrics(MetricRequest request);

    @POST
    @Path("internal/v1/evidence")
    Uni<EvidenceAnswer> evidence(EvidenceRequest request);

    @GET
    @Path("api/v1/insights")
    Uni<ServicePage<Insight>> list(
            @RestQuery MultivaluedMap<String, String> filter,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    @POST
    @Path("api/v1/insights")
    Uni<Insight> create(Map<String, Object> insight);

    @PATCH
    @Path("api/v1/insights/{id}")
    Uni<Insight> update(@PathParam("id") String id, @HeaderParam("If-Match") String etag, Map<String, Object> changes);

    @DELETE
    @Path("api/v1/insights/{id}")
    Uni<Void> archive(@PathParam("id") String id, @HeaderParam("If-Match") String etag);

    @POST
    @Path("api/v1/insights/{id}/validate")
    Uni<Insight> validate(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String etag, Map<String, Object> verdict);
}
