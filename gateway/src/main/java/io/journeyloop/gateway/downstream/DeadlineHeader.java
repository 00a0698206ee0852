package io.journeyloop.gateway.downstream;

import io.quarkus.arc.Arc;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells every service how long its answer is waited for, so that it need not work for nobody. */
@Provider
public final class DeadlineHeader implements ClientRequestFilter {
    @Override
    public void filter(ClientRequestContext call) {
        if (Arc.container().requestContext().isActive()) {
            Downstream downstream = Arc.container().instance(Downstream.class).get();
            call.getHeaders()
                    .putSingle(
                            Deadline.HEADER, Long.toString(downstream.patience().toMillis()));
        }
    }
}
