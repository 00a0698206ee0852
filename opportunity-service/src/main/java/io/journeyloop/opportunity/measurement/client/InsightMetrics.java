package io.journeyloop.opportunity.measurement.client;

import io.journeyloop.opportunity.measurement.application.DefinedMetrics;
import io.journeyloop.opportunity.measurement.client.MetricClient.Wanted;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks insight-service; an answer that doesn't come, or not in time, forbids nothing. */
@ApplicationScoped
class InsightMetrics implements DefinedMetrics {

    private static final Logger LOG = Logger.getLogger(InsightMetrics.class);

    private final MetricClient client;

    InsightMetrics(@RestClient MetricClient client) {
        this.client = client;
    }

    @Override
    public Uni<Boolean> mayExist(UUID metricId) {
        return client.batch(new Wanted(List.of(metricId)))
                .map(found -> !found.items().isEmpty())
                .onFailure()
                .invoke(failure -> LOG.warnf("A metric is taken unseen: %s", failure.getMessage()))
                .onFailure()
                .recoverWithItem(true);
    }
}
