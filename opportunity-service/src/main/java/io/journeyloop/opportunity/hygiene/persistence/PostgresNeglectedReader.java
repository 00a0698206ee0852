package io.journeyloop.opportunity.hygiene.persistence;

import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.sql.Where;
import io.journeyloop.opportunity.hygiene.application.Neglect;
import io.journeyloop.opportunity.hygiene.application.Neglected;
import io.journeyloop.opportunity.hygiene.application.NeglectedReader;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Neglected opportunities by SQL. */
@ApplicationScoped
class PostgresNeglectedReader implements NeglectedReader {

    @Override
    public Uni<List<Neglected>> page(
            SqlConnection connection, UUID tenantId, Neglect neglect, Instant staleBefore, PageRequest page) {
        Cursor after = page.after();
        Where where = Where.tenant(tenantId).and("id > ?", after == null ? null : after.uuid(0));
        String before = where.add(staleBefore.atOffset(ZoneOffset.UTC));
        String limit = where.add(page.limitPlusOne());
        String stale = "updated_at < " + before;
        String statement = "select id, key, title, owner_id is null as unowned, " + stale + " as stale, updated_at"
                + " from opportunity where " + where
                + " and archived_at is null and status in ('OPEN', 'IN_PROGRESS') and ("
                + wanted(neglect, stale) + ") order by id limit " + limit;
        return connection
                .preparedQuery(statement)
                .execute(where.parameters())
                .map(rows -> Rows.list(rows, PostgresNeglectedReader::neglected));
    }

    private static String wanted(Neglect neglect, String stale) {
        return switch (neglect) {
            case UNOWNED -> "owner_id is null";
            case STALE -> stale;
            case ANY -> "owner_id is null or " + stale;
        };
    }

    private static Neglected neglected(Row row) {
        return new Neglected(
                row.getUUID("id"),
                row.getString("key"),
                row.getString("title"),
                row.getBoolean("unowned"),
                row.getBoolean("stale"),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
