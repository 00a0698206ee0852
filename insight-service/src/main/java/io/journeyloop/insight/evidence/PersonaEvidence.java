package io.journeyloop.insight.evidence;

import io.journeyloop.kit.outbox.Cause;
import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How much feedback each persona has, and telling the others when that changes. */
@ApplicationScoped
public class PersonaEvidence {

    private static final String ADD = """
            with contribution as (
                select persona_id, customer_key from feedback
                where tenant_id = $1 and id = any ($2) and persona_id is not null
                  and persona_resolution = 'RESOLVED'),
            newcomers as (
                insert into scope_customer (tenant_id, scope_id, customer_key)
                select distinct $1, persona_id, customer_key from contribution where customer_key is not null
                order by 2, 3
                on conflict do nothing
                returning scope_id)
            insert into persona_evidence as e (tenant_id, persona_id, feedback_count, distinct_customers, version)
            select $1, persona_id, count(*), (select count(*) from newcomers n where n.scope_id = c.persona_id), 1
            from contribution c group by persona_id order by persona_id
            on conflict (tenant_id, persona_id) do update set
                feedback_count = e.feedback_count + excluded.feedback_count,
                distinct_customers = e.distinct_customers + excluded.distinct_customers,
                version = e.version + 1
            returning persona_id, feedback_count, distinct_customers, version
            """;

    /**
     * Takes away what records contributed before they changed; a customer goes only where no record as it is now holds
     * the customer. Rows are locked in the order of their key.
     */
    private static final String TAKE_AWAY = """
            with gone as materialized (
                select f.persona_id, f.customer_key, f.customer_hash
                from jsonb_populate_recordset(null::feedback, $2::text::jsonb) f
                where f.tenant_id = $1 and f.persona_id is not null and f.persona_resolution = 'RESOLVED'),
            locked as materialized (
                select persona_id from persona_evidence
                where tenant_id = $1 and persona_id in (select persona_id from gone)
                order by persona_id for update),
            leavers as (
                delete from scope_customer c
                using (select distinct persona_id, customer_key, customer_hash from gone
                       where customer_key is not null) g
                where c.tenant_id = $1 and c.scope_id = g.persona_id and c.customer_key = g.customer_key
                  and not exists (
                      select from feedback f
                      where f.tenant_id = $1 and f.customer_hash = g.customer_hash and f.persona_id = g.persona_id
                        and f.persona_resolution = 'RESOLVED')
                returning c.scope_id)
            update persona_evidence e set feedback_count = e.feedback_count - g.n,
                distinct_customers = e.distinct_customers
                    - (select count(*) from leavers l where l.scope_id = e.persona_id),
                version = e.version + 1
            from (select persona_id, count(*) as n from gone join locked using (persona_id) group by persona_id) g
            where e.tenant_id = $1 and e.persona_id = g.persona_id
            returning e.persona_id, e.feedback_count, e.distinct_customers, e.version
            """;

    private static final String HEAR = """
            insert into scope_customer (tenant_id, scope_id, customer_key)
            select distinct tenant_id, persona_id, customer_key from feedback
            where tenant_id = $1 and persona_id = any ($2) and persona_resolution = 'RESOLVED'
              and customer_key is not null
            on conflict do nothing
            """;

    private static final String RECOUNT = """
            insert into persona_evidence as e (tenant_id, persona_id, feedback_count, distinct_customers, version)
            select $1, p.id, count(f.id), count(distinct f.customer_key), 1
            from unnest(cast($2 as uuid[])) as p (id)
            left join feedback f
                on f.tenant_id = $1 and f.persona_id = p.id and f.persona_resolution = 'RESOLVED'
            group by p.id
            on conflict (tenant_id, persona_id) do update set feedback_count = excluded.feedback_count,
                distinct_customers = excluded.distinct_customers, version = e.version + 1
            returning persona_id, feedback_count, distinct_customers, version
            """;

    private final Outbox outbox;

    PersonaEvidence(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Payload of {@code journeyloop.persona-evidence.changed.v1}: absolute figures, so that replays are harmless. */
    private record PersonaFigures(UUID personaId, long feedbackCount, long distinctCustomers) {}

    /** Counts these records, those without a known persona excepted; whoever asks counts each of them once. */
    public Uni<Void> add(SqlConnection connection, UUID tenantId, Collection<UUID> feedbackIds, Cause cause) {
        return feedbackIds.isEmpty()
                ? Uni.createFrom().voidItem()
                : change(connection, ADD, tenantId, feedbackIds)
                        .chain(events -> outbox.append(connection, tenantId, List.copyOf(events.values()), cause));
    }

    /**
     * Counts records as they are now instead of as they were, in the transaction that has changed them.
     *
     * @param former the same records as they were: rows of the table, as a JSON array
     */
    public Uni<Void> move(SqlConnection connection, UUID tenantId, String former, Collection<UUID> feedbackIds) {
        return connection
                .preparedQuery(TAKE_AWAY)
                .execute(Tuple.of(tenantId, former))
                .map(PersonaEvidence::events)
                .chain(left -> change(connection, ADD, tenantId, feedbackIds)
                        .invoke(left::putAll)
                        .replaceWith(left))
                .chain(last -> outbox.append(connection, tenantId, List.copyOf(last.values())));
    }

    /**
     * Counts all records of these personas anew. For what seldom happens to many records at once, and only while nobody
     * else adds any.
     */
    public Uni<Void> recount(SqlConnection connection, UUID tenantId, Collection<UUID> personaIds) {
        return personaIds.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(HEAR)
                        .execute(Tuple.of(tenantId, personaIds.toArray(UUID[]::new)))
                        .chain(() -> change(connection, RECOUNT, tenantId, personaIds))
                        .chain(events -> outbox.append(connection, tenantId, List.copyOf(events.values())));
    }

    private static Uni<Map<UUID, NewEvent>> change(
            SqlConnection connection, String statement, UUID tenantId, Collection<UUID> ids) {
        return connection
                .preparedQuery(statement)
                .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new)))
                .map(PersonaEvidence::events);
    }

    /** What is to be told of each persona. */
    private static Map<UUID, NewEvent> events(RowSet<Row> changed) {
        Map<UUID, NewEvent> events = new LinkedHashMap<>();
        changed.forEach(row -> events.put(
                row.getUUID(0),
                new NewEvent(
                        "journeyloop.persona-evidence.changed.v1",
                        row.getUUID(0),
                        row.getLong(3),
                        new PersonaFigures(row.getUUID(0), row.getLong(1), row.getLong(2)))));
        return events;
    }
}
