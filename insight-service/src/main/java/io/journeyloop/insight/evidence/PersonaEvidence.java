package io.journeyloop.insight.evidence;

import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /** Counts these new records, those without a known persona excepted, in the transaction that stores them. */
    public Uni<Void> add(SqlConnection connection, UUID tenantId, Collection<UUID> feedbackIds) {
        return feedbackIds.isEmpty() ? Uni.createFrom().voidItem() : announce(connection, tenantId, ADD, feedbackIds);
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
                        .chain(() -> announce(connection, tenantId, RECOUNT, personaIds));
    }

    private Uni<Void> announce(SqlConnection connection, UUID tenantId, String statement, Collection<UUID> ids) {
        return connection
                .preparedQuery(statement)
                .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new)))
                .chain(changed -> outbox.append(connection, tenantId, events(changed)));
    }

    private static List<NewEvent> events(RowSet<Row> changed) {
        List<NewEvent> events = new ArrayList<>();
        changed.forEach(row -> events.add(new NewEvent(
                "journeyloop.persona-evidence.changed.v1",
                row.getUUID(0),
                row.getLong(3),
                new PersonaFigures(row.getUUID(0), row.getLong(1), row.getLong(2)))));
        return events;
    }
}
