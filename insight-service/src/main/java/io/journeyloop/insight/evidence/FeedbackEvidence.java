package io.journeyloop.insight.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Adds feedback to the evidence of the steps and journeys that it speaks about, and announces their new figures. */
@ApplicationScoped
public class FeedbackEvidence {

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
                returning scope_id)
            insert into evidence as e (tenant_id, scope_id, journey_id, step_id, feedback_count, distinct_customers,
                source_types, last_collected_at, version)
            select tenant_id, scope_id, journey_id, step_id, count(*),
                (select count(*) from newcomers n where n.scope_id = c.scope_id),
                array_agg(distinct source_type order by source_type), max(collected_at), 1
            from contribution c
            group by tenant_id, scope_id, journey_id, step_id
            order by scope_id
            on conflict (tenant_id, scope_id) do update set
                feedback_count = e.feedback_count + excluded.feedback_count,
                distinct_customers = e.distinct_customers + excluded.distinct_customers,
                source_types = (select array_agg(distinct t order by t)
                                from unnest(e.source_types || excluded.source_types) as t),
                last_collected_at = greatest(e.last_collected_at, excluded.last_collected_at),
                version = e.version + 1
            returning
            """ + EvidenceRow.RETURNED;

    private static final String LOCK =
            "select 1 from evidence where tenant_id = $1 and scope_id = any ($2) order by scope_id for update";

    private static final String LEAVE = """
            update evidence e set distinct_customers = e.distinct_customers - 1, version = e.version + 1
            where e.tenant_id = $1 and e.scope_id = any ($2)
            returning
            """ + EvidenceRow.RETURNED;

    private final Outbox outbox;
    private final ObjectMapper json;

    FeedbackEvidence(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    /** Counts these records, those without a settled place excepted, in the transaction that stores or binds them. */
    public Uni<Void> add(SqlConnection connection, UUID tenantId, Collection<UUID> feedbackIds) {
        return announce(connection, tenantId, ADD, feedbackIds);
    }

    /** Takes a customer off the scopes that no longer know that the customer was heard. */
    public Uni<Void> leave(SqlConnection connection, UUID tenantId, Collection<UUID> scopeIds) {
        return connection
                .preparedQuery(LOCK)
                .execute(Tuple.of(tenantId, scopeIds.toArray(UUID[]::new)))
                .chain(() -> announce(connection, tenantId, LEAVE, scopeIds));
    }

    private Uni<Void> announce(SqlConnection connection, UUID tenantId, String statement, Collection<UUID> ids) {
        return connection
                .preparedQuery(statement)
                .execute(Tuple.of(tenantId, ids.toArray(UUID[]::new)))
                .chain(changed -> {
                    List<NewEvent> events = new ArrayList<>();
                    changed.forEach(row ->
                            events.add(EvidenceRow.read(json, row.getString(0)).event()));
                    return outbox.append(connection, tenantId, events);
                });
    }
}
