package io.journeyloop.insight.settings;

import io.journeyloop.insight.counting.Counting;
import io.journeyloop.insight.structure.StructureLock;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and changes what a tenant has chosen. */
@ApplicationScoped
class TenantSettings {

    private static final String FIND = "select version, time_zone from tenant_setting where tenant_id = $1";

    private static final String STORE = """
            insert into tenant_setting (tenant_id, version, time_zone) values ($1, $2, $3)
            on conflict (tenant_id) do update set version = excluded.version, time_zone = excluded.time_zone
            """;

    private final TenantTransactions transactions;
    private final Counting counting;

    TenantSettings(TenantTransactions transactions, Counting counting) {
        this.transactions = transactions;
        this.counting = counting;
    }

    Uni<Settings> get(UUID tenantId) {
        return transactions.readSql(tenantId, connection -> find(connection, tenantId));
    }

    /** Chooses anew. Where days begin elsewhere, every figure is counted anew before the next one is read. */
    Uni<Settings> change(UUID tenantId, @Nullable String ifMatch, ZoneId timeZone) {
        return transactions.writeSql(
                tenantId,
                connection -> StructureLock.exclusive(connection, tenantId)
                        .chain(() -> find(connection, tenantId))
                        .invoke(settings -> EntityTags.requireMatch(ifMatch, settings.version()))
                        .chain(settings -> settings.timeZone().equals(timeZone)
                                ? Uni.createFrom().item(settings)
                                : store(connection, tenantId, new Settings(settings.version() + 1, timeZone))));
    }

    private Uni<Settings> store(SqlConnection connection, UUID tenantId, Settings settings) {
        return connection
                .preparedQuery(STORE)
                .execute(Tuple.of(
                        tenantId, settings.version(), settings.timeZone().getId()))
                .chain(() -> counting.restart(connection, tenantId))
                .replaceWith(settings);
    }

    private static Uni<Settings> find(SqlConnection connection, UUID tenantId) {
        return connection.preparedQuery(FIND).execute(Tuple.of(tenantId)).map(TenantSettings::settings);
    }

    private static Settings settings(RowSet<Row> rows) {
        if (rows.rowCount() == 0) {
            return Settings.USUAL;
        }
        Row row = rows.iterator().next();
        return new Settings(row.getLong("version"), ZoneId.of(row.getString("time_zone")));
    }
}
