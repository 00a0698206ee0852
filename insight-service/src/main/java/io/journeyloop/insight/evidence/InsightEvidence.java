package io.journeyloop.insight.evidence;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Recomputes what insights tell about steps and journeys, and announces the new figures. */
@ApplicationScoped
public class InsightEvidence {

    /**
     * A scope's row is locked before its insights are counted, so that of two changes at once the later one counts both.
     * Rows are locked in the order of their key.
     */
    private static final String LOCK = """
            insert into evidence as e (tenant_id, scope_id, journey_id, step_id, version)
            select $1, s.id, s."journeyId", s."stepId", 0
            from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as s(id uuid, "journeyId" uuid, "stepId" uuid)
            order by s.id
            on conflict (tenant_id, scope_id) do update set version = e.version
            """;

    /** An insight about several personas counts once for each; one about nobody in particular counts once. */
    private static final String RECOUNT = """
            update evidence e
            set insight_count = told.insights, experience = told.experience, experience_weight = told.weight,
                version = e.version + 1
            from (
                select s.id as scope_id, count(i.id) as insights,
                    round(sum(i.impact * i.weight) / nullif(sum(i.weight) filter (where i.impact is not null), 0), 2)
                        as experience,
                    coalesce(sum(i.weight) filter (where i.impact is not null), 0) as weight
                from jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as s(id uuid)
                left join lateral (
                    select i.id, cast(i.content ->> 'experienceImpact' as numeric) as impact,
                        cast(i.content ->> 'weight' as bigint)
                            * greatest(1, jsonb_array_length(i.content -> 'personaIds')) as weight
                    from insight_scope x
                    join insight i on i.tenant_id = x.tenant_id and i.id = x.insight_id
                    where x.tenant_id = $1 and x.scope_id = s.id
                      and i.status in ('DRAFT', 'VALIDATED') and i.archived_at is null) i on true
                group by s.id) told
            where e.tenant_id = $1 and e.scope_id = told.scope_id
            returning
            """ + EvidenceRow.RETURNED;

    private final Outbox outbox;
    private final JsonColumns json;

    InsightEvidence(Outbox outbox, JsonColumns json) {
        this.outbox = outbox;
        this.json = json;
    }

    /** Recounts these scopes, in the transaction that has changed their insights. */
    public Uni<Void> recount(Mutiny.Session session, UUID tenantId, Collection<Scope> scopes) {
        if (scopes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String wanted = wanted(scopes);
        return session.createNativeQuery(named(LOCK))
                .setParameter("tenant", tenantId)
                .setParameter("scopes", wanted)
                .executeUpdate()
                .chain(() -> session.createNativeQuery(named(RECOUNT), String.class)
                        .setParameter("tenant", tenantId)
                        .setParameter("scopes", wanted)
                        .getResultList())
                .chain(rows -> outbox.append(session, tenantId, events(rows).toArray(NewEvent[]::new)));
    }

    /** The same where the change is made without a session. */
    public Uni<Void> recount(SqlConnection connection, UUID tenantId, Collection<Scope> scopes) {
        if (scopes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Tuple parameters = Tuple.of(tenantId, wanted(scopes));
        return connection
                .preparedQuery(LOCK)
                .execute(parameters)
                .chain(() -> connection.preparedQuery(RECOUNT).execute(parameters))
                .map(InsightEvidence::texts)
                .chain(rows -> outbox.append(connection, tenantId, events(rows)));
    }

    private static List<String> texts(RowSet<Row> rows) {
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(row.getString(0)));
        return texts;
    }

    private List<NewEvent> events(List<String> rows) {
        return rows.stream().map(row -> EvidenceRow.read(json, row).event()).toList();
    }

    /** A session's parameters have names. */
    private static String named(String statement) {
        return statement.replace("$1", ":tenant").replace("$2", ":scopes");
    }

    private String wanted(Collection<Scope> scopes) {
        return json.write(scopes.stream().map(InsightEvidence::named).toList());
    }

    private static Map<String, UUID> named(Scope scope) {
        UUID stepId = scope.stepId();
        return stepId == null
                ? Map.of("id", scope.id(), "journeyId", scope.journeyId())
                : Map.of("id", scope.id(), "journeyId", scope.journeyId(), "stepId", stepId);
    }
}
