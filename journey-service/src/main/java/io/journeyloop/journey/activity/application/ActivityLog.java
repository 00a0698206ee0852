package io.journeyloop.journey.activity.application;

import io.journeyloop.kit.http.PageRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done, by one statement. */
public interface ActivityLog {

    /**
     * Newest first, one more than the page holds.
     *
     * @param journeyId the journey, or nothing for all of the tenant
     */
    Uni<List<Activity>> list(SqlConnection connection, UUID tenantId, @Nullable UUID journeyId, PageRequest page);
}
