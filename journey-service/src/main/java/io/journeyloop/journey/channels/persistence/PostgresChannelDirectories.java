package io.journeyloop.journey.channels.persistence;

import io.journeyloop.journey.channels.application.ChannelDirectories;
import io.journeyloop.journey.channels.domain.Channel;
import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.channels.domain.Medium;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All channels of a tenant by one statement; by three, the first time. */
@ApplicationScoped
class PostgresChannelDirectories implements ChannelDirectories {
    private static final String FIND =
            "select id, key, name, medium, archived_at from channel where tenant_id = $1 order by key";

    @Override
    public Uni<ChannelDirectory> load(SqlConnection connection, UUID tenantId) {
        return find(connection, tenantId)
                .chain(found -> found.channels().isEmpty()
                        ? connection.query("select seed_channels()").execute().chain(() -> find(connection, tenantId))
                        : Uni.createFrom().item(found));
    }

    private static Uni<ChannelDirectory> find(SqlConnection connection, UUID tenantId) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId))
                .map(rows -> new ChannelDirectory(
                        rows.stream().map(PostgresChannelDirectories::channel).toList()));
    }

    private static Channel channel(Row row) {
        return new Channel(
                row.getUUID("id"),
                row.getString("key"),
                row.getString("name"),
                Medium.valueOf(row.getString("medium")),
                row.getOffsetDateTime("archived_at") != null);
    }
}
