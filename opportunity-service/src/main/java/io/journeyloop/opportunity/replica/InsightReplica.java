package io.journeyloop.opportunity.replica;

import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.sql.JsonColumns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** Remembers insights and where they belong. */
@ApplicationScoped
public class InsightReplica {

    private static final String REMEMBER = """
            with told as (
                select distinct l."journeyId" as journey_id, l."stepId" as step_id
                  from jsonb_to_recordset(cast($9::text as jsonb)) as l("journeyId" uuid, "stepId" uuid)
            ), newer as (
                insert into insight_replica as held
                    (tenant_id, id, version, type, status, experience_impact, weight, evidence_count, archived)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $10)
                on conflict (tenant_id, id) do update
                   set version = excluded.version, type = excluded.type, status = excluded.status,
                       experience_impact = excluded.experience_impact, weight = excluded.weight,
                       evidence_count = excluded.evidence_count, archived = excluded.archived
                 where held.version < excluded.version
                returning id
            ), gone as (
                delete from insight_link_replica l using newer
                 where l.tenant_id = $1 and l.insight_id = newer.id
                   and l.scope_id not in (select coalesce(step_id, journey_id) from told)
            ), kept as (
                insert into insight_link_replica (tenant_id, insight_id, journey_id, step_id)
                select $1, newer.id, told.journey_id, told.step_id from newer cross join told
                on conflict (tenant_id, insight_id, scope_id) do nothing
            )
            select id from newer
            """;

    private final JsonColumns json;

    InsightReplica(JsonColumns json) {
        this.json = json;
    }

    /** Takes what the event tells; false where something newer is known already. */
    public Uni<Boolean> remember(SqlConnection connection, Event event, InsightState state, boolean archived) {
        Tuple values = Tuple.tuple()
                .addUUID(event.tenantId())
                .addUUID(state.insightId())
                .addLong(event.version())
                .addString(state.type())
                .addString(state.status())
                .addDouble(state.experienceImpact())
                .addDouble(state.weight())
                .addLong(state.evidenceCount())
                .addString(json.write(state.links()))
                .addBoolean(archived);
        return connection.preparedQuery(REMEMBER).execute(values).map(newer -> newer.size() > 0);
    }
}
