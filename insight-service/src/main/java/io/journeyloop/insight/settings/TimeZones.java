package io.journeyloop.insight.settings;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/** Where a tenant's days begin and end. */
@ApplicationScoped
public class TimeZones {

    private static final String FIND = "select time_zone from tenant_setting where tenant_id = $1";

    /** The zone that a tenant has chosen, or UTC. */
    public Uni<ZoneId> of(SqlConnection connection, UUID tenantId) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId))
                .map(rows -> rows.size() == 0
                        ? ZoneOffset.UTC
                        : ZoneId.of(rows.iterator().next().getString(0)));
    }
}
