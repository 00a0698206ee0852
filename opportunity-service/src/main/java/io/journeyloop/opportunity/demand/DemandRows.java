package io.journeyloop.opportunity.demand;

import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The table {@code opportunity_demand}. */
@ApplicationScoped
class DemandRows {

    /** Of a customer's words the latest counts, in whatever order they arrive. */
    private static final String KEEP = """
            insert into opportunity_demand as held (tenant_id, opportunity_id, customer_hash, importance, told_at)
            select distinct on (told.customer_hash) $1::uuid, $2::uuid, told.customer_hash, told.importance, told.told_at
              from unnest($3::text[], $4::smallint[], $5::timestamptz[]) with ordinality
                   as told (customer_hash, importance, told_at, number)
             order by told.customer_hash, told.told_at desc, told.number desc
            on conflict (tenant_id, opportunity_id, customer_hash) do update
               set importance = excluded.importance, told_at = excluded.told_at
             where held.told_at <= excluded.told_at
            """;

    /** Answers whose demand that was, those included into which they were merged. */
    private static final String ERASE = """
            with recursive gone as (
                delete from opportunity_demand where tenant_id = $1 and customer_hash = $2 returning opportunity_id
            ), touched as (
                select opportunity_id as id from gone
                union
                select o.merged_into_id from touched join opportunity o on o.tenant_id = $1 and o.id = touched.id
                 where o.merged_into_id is not null
            )
            select id from touched order by id
            """;

    Uni<Void> keep(SqlConnection connection, UUID tenantId, UUID opportunityId, List<Told> told) {
        Tuple values = Tuple.tuple()
                .addUUID(tenantId)
                .addUUID(opportunityId)
                .addArrayOfString(told.stream().map(Told::customerHash).toArray(String[]::new))
                .addArrayOfShort(
                        told.stream().map(one -> (short) one.importance()).toArray(Short[]::new))
                .addArrayOfOffsetDateTime(told.stream()
                        .map(one -> one.at().atOffset(ZoneOffset.UTC))
                        .toArray(OffsetDateTime[]::new));
        return connection.preparedQuery(KEEP).execute(values).replaceWithVoid();
    }

    Uni<List<UUID>> erase(SqlConnection connection, UUID tenantId, String customerHash) {
        return connection
                .preparedQuery(ERASE)
                .execute(Tuple.of(tenantId, customerHash))
                .map(rows -> Rows.list(rows, row -> row.getUUID("id")));
    }
}
