package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.FrameworkEntry;
import io.journeyloop.journey.journeys.domain.NodeLink;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads the framework without maps, and the index of the parts of maps. */
public interface FrameworkQueries {

    /** All journeys in use, siblings in their order. */
    Uni<List<FrameworkEntry>> entries(SqlConnection connection, UUID tenantId);

    /** Parts by their ids, removed ones too. */
    Uni<List<NodeLink>> links(SqlConnection connection, UUID tenantId, Collection<UUID> ids);
}
