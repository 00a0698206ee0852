package io.journeyloop.insight.evidence;

import io.journeyloop.kit.outbox.Cause;
import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.kit.sql.JsonColumns;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Adds feedback to the evidence of the steps and journeys that it speaks about, and announces their new figures. */
@ApplicationScoped
public class FeedbackEvidence {

    /** An interaction is a record of what a customer did; from all other sources it is what somebody says. */
    private static final String IS_INTERACTION = "source_type in ('TRANSACTION', 'WEB_ANALYTICS')";

    /**
     * A record counts for its step and for the journey as a whole. Rows are locked in the order of their key, so that
     * two writers wait for each other instead of blocking each other.
     */
    private static final String ADD = """
            with contribution as (
                select f.tenant_id, s.scope_id, f.journey_id, s.step_id, f.source_type, f.collected_at, f.customer_key
                from feedback f
                cross join lateral (values (f.journey_id, null::uuid), (f.step_id, f.step_id)) as s (scope_id, step_id)
                where f.tenant_id = $1 and f.id = any ($2) and f.resolution = 'RESOLVED' and s.scope_id is not null),
            newcomers as (
                insert into scope_customer (tenant_id, scope_id, customer_key)
                select distinct tenant_id, scope_id, customer_key from contribution
                where customer_key is not null
                order by 1, 2, 3
                on conflict do nothing
                returning scope_id),
            joined as (select scope_id, count(*) as n from newcomers group by scope_id),
            counted as (
                select tenant_id, scope_id, journey_id, step_id, count(*) as n,
                    count(*) filter (where %s) as interactions,
                    array_agg(distinct source_type order by source_type) as types, max(collected_at) as latest
                from contribution
                group by tenant_id, scope_id, journey_id, step_id)
            insert into evidence as e (tenant_id, scope_id, journey_id, step_id, feedback_count, interaction_count,
                distinct_customers, source_types, last_collected_at, version)
            select c.tenant_id, c.scope_id, c.journey_id, c.step_id, c.n, c.interactions, coalesce(j.n, 0), c.types,
                c.latest, 1
            from counted c left join joined j on j.scope_id = c.scope_id
            order by c.scope_id
            on conflict (tenant_id, scope_id) do update set
                feedback_count = e.feedback_count + excluded.feedback_count,
                interaction_count = e.interaction_count + excluded.interaction_count,
                distinct_customers = e.distinct_customers + excluded.distinct_customers,
                source_types = (select array_agg(distinct t order by t)
                                from unnest(e.source_types || excluded.source_types) as t),
                last_collected_at = greatest(e.last_collected_at, excluded.last_collected_at),
                version = e.version + 1
            returning
            """.formatted(IS_INTERACTION) + EvidenceRow.RETURNED;

    private static final String LOCK =
            "select 1 from evidence where tenant_id = $1 and scope_id = any ($2) order by scope_id for update";

    private static final String LEAVE = """
            update evidence e set distinct_customers = e.distinct_customers - 1, version = e.version + 1
            where e.tenant_id = $1 and e.scope_id = any ($2)
            returning
            """ + EvidenceRow.RETURNED;

    private static final String LOCK_BOTH_SIDES = """
            select e.scope_id from evidence e
            where e.tenant_id = $1 and e.scope_id in (
                select unnest(array[f.journey_id, f.step_id])
                from jsonb_populate_recordset(null::feedback, $2::text::jsonb) f
                union all
                select unnest(array[f.journey_id, f.step_id]) from feedback f
                where f.tenant_id = $1 and f.id = any ($3))
            order by e.scope_id for update
            """;

    /**
     * Takes away what records contributed before they changed; a customer, a type of source and the latest moment go
     * only where no record as it is now holds them.
     */
    private static final String TAKE_AWAY = """
            with gone as materialized (
                select s.scope_id, f.source_type, f.collected_at, f.customer_key, f.customer_hash
                from jsonb_populate_recordset(null::feedback, $2::text::jsonb) f
                cross join lateral (values (f.journey_id), (f.step_id)) as s (scope_id)
                where f.tenant_id = $1 and f.resolution = 'RESOLVED' and s.scope_id is not null),
            leavers as (
                delete from scope_customer c
                using (select distinct scope_id, customer_key, customer_hash from gone where customer_key is not null) g
                where c.tenant_id = $1 and c.scope_id = g.scope_id and c.customer_key = g.customer_key
                  and not exists (
                      select from feedback f
                      where f.tenant_id = $1 and f.customer_hash = g.customer_hash and f.resolution = 'RESOLVED'
                        and (f.journey_id = g.scope_id or f.step_id = g.scope_id))
                returning c.scope_id)
            update evidence e set
                feedback_count = e.feedback_count - g.n,
                interaction_count = e.interaction_count - g.interactions,
                distinct_customers = e.distinct_customers
                    - (select count(*) from leavers l where l.scope_id = e.scope_id),
                source_types = array(
                    select t from unnest(e.source_types) as t
                    where exists (
                        select from feedback f
                        where f.tenant_id = $1 and f.resolution = 'RESOLVED' and f.source_type = t
                          and (f.journey_id = e.scope_id or f.step_id = e.scope_id))
                    order by t),
                last_collected_at = case
                    when e.last_collected_at > g.latest or exists (
                        select from feedback f
                        where f.tenant_id = $1 and f.id = any ($3) and f.resolution = 'RESOLVED'
                          and (f.journey_id = e.scope_id or f.step_id = e.scope_id)
                          and f.collected_at >= e.last_collected_at)
                    then e.last_collected_at
                    else (select max(f.collected_at) from feedback f
                          where f.tenant_id = $1 and f.resolution = 'RESOLVED'
                            and (f.journey_id = e.scope_id or f.step_id = e.scope_id)) end,
                version = e.version + 1
            from (select scope_id, count(*) as n, count(*) filter (where %s) as interactions,
                      max(collected_at) as latest
                  from gone group by scope_id) g
            where e.tenant_id = $1 and e.scope_id = g.scope_id
            returning
            """.formatted(IS_INTERACTION) + EvidenceRow.RETURNED;

    private final Outbox outbox;
    private final JsonColumns json;

    FeedbackEvidence(Outbox outbox, JsonColumns json) {
        this.outbox = outbox;
        this.json = json;
    }

    /** Counts these records, those without a settled place excepted; whoever asks counts each of them once. */
    public Uni<Void> add(SqlConnection connection, UUID tenantId, Collection<UUID> feedbackIds, Cause cause) {
        return change(connection, ADD, tenantId, feedbackIds)
                .chain(rows -> announce(connection, tenantId, rows, cause));
    }

    /** Takes a customer off the scopes that no longer know that the customer was heard. */
    public Uni<Void> leave(SqlConnection connection, UUID tenantId, Collection<UUID> scopeIds) {
        return connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(tenantId, scopeIds.toArray(UUID[]::new)))
                .chain(() -> change(connection, LEAVE, tenantId, scopeIds))
                .chain(rows -> announce(connection, tenantId, rows, Cause.NONE));
    }

    /**
     * Counts records as they are now instead of as they were, in the transaction that has changed them.
     *
     * @param former the same records as they were: rows of the table, as a JSON array
     */
    public Uni<Void> move(SqlConnection connection, UUID tenantId, String former, Collection<UUID> feedbackIds) {
        Tuple both = Tuple.of(tenantId, former, feedbackIds.toArray(UUID[]::new));
        return connection
                .preparedQuery(LOCK_BOTH_SIDES)
                .execute(both)
                .chain(() -> connection.preparedQuery(TAKE_AWAY).execute(both))
                .map(this::rows)
                .chain(left -> change(connection, ADD, tenantId, feedbackIds).map(joined -> last(left, joined)))
                .chain(rows -> announce(connection, tenantId, rows, Cause.NONE));
    }

    private Uni<List<EvidenceRow>> change(
            SqlConnection connection, String statement, UUID tenantId, Collection<UUID> ids) {
        return connection
                .preparedQuery(statement)
                .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new)))
                .map(this::rows);
    }

    private List<EvidenceRow> rows(RowSet<Row> changed) {
        List<EvidenceRow> rows = new ArrayList<>();
        changed.forEach(row -> rows.add(EvidenceRow.read(json, row.getString(0))));
        return rows;
    }

    /** Of a scope that was left and joined at once, what it is in the end. */
    private static Collection<EvidenceRow> last(List<EvidenceRow> left, List<EvidenceRow> joined) {
        Map<UUID, EvidenceRow> last = new LinkedHashMap<>();
        left.forEach(row -> last.put(row.scopeId(), row));
        joined.forEach(row -> last.put(row.scopeId(), row));
        return last.values();
    }

    private Uni<Void> announce(SqlConnection connection, UUID tenantId, Collection<EvidenceRow> changed, Cause cause) {
        List<NewEvent> events = changed.stream().map(EvidenceRow::event).toList();
        return outbox.append(connection, tenantId, events, cause);
    }
}
