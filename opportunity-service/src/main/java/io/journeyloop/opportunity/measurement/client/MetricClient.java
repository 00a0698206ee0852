package io.journeyloop.opportunity.measurement.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The metrics that tenants define, where they are kept; asked with the caller's own token. */
@RegisterRestClient(configKey = "insight-service")
@AccessToken
@Path("internal/v1/metrics/definitions")
interface MetricClient {

    record Wanted(List<UUID> ids) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Metric(UUID id) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(List<Metric> items) {}

    @POST
    @Path("batch")
    Uni<Found> batch(Wanted wanted);
}
