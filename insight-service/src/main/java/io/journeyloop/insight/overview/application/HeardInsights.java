package io.journeyloop.insight.overview.application;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which insights rest on which records. */
public interface HeardInsights {

    /**
     * Those of the insights that rest on at least one of the records that are meant, by one statement.
     *
     * @param zone where the days of the window begin
     */
    Uni<Set<UUID>> restingOn(
            SqlConnection connection, UUID tenantId, Voices voices, ZoneId zone, Collection<UUID> insightIds);
}
