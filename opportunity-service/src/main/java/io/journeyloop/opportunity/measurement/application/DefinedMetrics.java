package io.journeyloop.opportunity.measurement.application;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** The metrics that the caller's tenant has defined; another service keeps them. */
public interface DefinedMetrics {

    /** False only where there certainly is none; never a failure. To be called outside of transactions. */
    Uni<Boolean> mayExist(UUID metricId);
}
