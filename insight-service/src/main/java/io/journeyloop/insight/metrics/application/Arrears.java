package io.journeyloop.insight.metrics.application;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What is stored, but not yet counted. */
public interface Arrears {

    /** Counts whatever was stored before, so that whoever reads figures next finds all of it in them. */
    Uni<Void> settle(UUID tenantId);
}
