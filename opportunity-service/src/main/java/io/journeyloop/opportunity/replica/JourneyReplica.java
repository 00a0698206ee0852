package io.journeyloop.opportunity.replica;

import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.sql.JsonColumns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers the structure of journeys. */
@ApplicationScoped
public class JourneyReplica {

    private static final String REMEMBER = """
            with told as (
                select n.* from jsonb_to_recordset(cast($7::text as jsonb)) as n(
                    id uuid, key text, kind text, name text, "parentId" uuid, "order" integer,
                    "importanceToCustomer" integer, "importanceToOrganisation" integer,
                    "costToServe" jsonb, "variantKeys" text[])
            ), newer as (
                insert into journey_replica as held (tenant_id, id, version, key, title, status, state, parent_id)
                values ($1, $2, $3, $4, $5, $6, $8, $9)
                on conflict (tenant_id, id) do update
                   set version = excluded.version, key = excluded.key, title = excluded.title, status = excluded.status,
                       state = excluded.state, parent_id = excluded.parent_id
                 where held.version < excluded.version
                returning id
            ), gone as (
                delete from node_replica n using newer
                 where n.tenant_id = $1 and n.journey_id = newer.id and n.id not in (select id from told)
            )
            insert into node_replica (tenant_id, id, journey_id, kind, key, name, parent_id, position,
                                      importance_to_customer, importance_to_organisation, cost_currency,
                                      cost_minor_units, variant_keys)
            select $1, t.id, newer.id, t.kind, t.key, t.name, t."parentId", t."order",
                   t."importanceToCustomer", t."importanceToOrganisation", t."costToServe" ->> 'currency',
                   cast(t."costToServe" ->> 'minorUnits' as bigint), t."variantKeys"
              from newer cross join told t
            on conflict (tenant_id, id) do update
               set journey_id = excluded.journey_id, kind = excluded.kind, key = excluded.key, name = excluded.name,
                   parent_id = excluded.parent_id, position = excluded.position,
                   importance_to_customer = excluded.importance_to_customer,
                   importance_to_organisation = excluded.importance_to_organisation,
                   cost_currency = excluded.cost_currency, cost_minor_units = excluded.cost_minor_units,
                   variant_keys = excluded.variant_keys
            """;

    private final JsonColumns json;

    JourneyReplica(JsonColumns json) {
        this.json = json;
    }

    /** Takes what the event tells, unless something newer is known. */
    public Uni<Void> remember(SqlConnection connection, Event event, JourneyState state) {
        Tuple values = Tuple.tuple()
                .addUUID(event.tenantId())
                .addUUID(state.journeyId())
                .addLong(event.version())
                .addString(state.key())
                .addString(state.title())
                .addString(state.status())
                .addString(json.write(state.nodes()))
                .addString(state.state())
                .addUUID(state.parentId());
        return connection.preparedQuery(REMEMBER).execute(values).replaceWithVoid();
    }
}
