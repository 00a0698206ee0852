package io.journeyloop.gateway.journey;

import io.journeyloop.gateway.downstream.Items;
import io.journeyloop.gateway.downstream.ProblemMapper;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@RegisterRestClient(configKey = "journey-service")
@RegisterProvider(ProblemMapper.class)
@AccessToken
@Path("internal/v1/revisions")
interface RevisionClient {
    record BatchRequest(List<String> journeyIds, int limit) {}

    record OfJourney(String journeyId, List<Revision> revisions) {
        /** The service's revisions don't repeat what they are of. */
        public OfJourney {
            String id = journeyId;
            revisions = revisions.stream().map(revision -> revision.of(id)).toList();
        }
    }

    @POST
    @Path("batch")
    Uni<Items<OfJourney>> batch(BatchRequest request);
}
