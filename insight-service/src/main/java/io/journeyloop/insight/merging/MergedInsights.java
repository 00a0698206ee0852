package io.journeyloop.insight.merging;

import io.journeyloop.insight.evidence.InsightEvidence;
import io.journeyloop.insight.evidence.Scope;
import io.journeyloop.insight.insights.application.InsightEvents;
import io.journeyloop.insight.insights.application.InsightRows;
import io.journeyloop.insight.insights.application.InsightScopes;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lets insights speak of the persona that took over, and announces them and what they tell. */
@ApplicationScoped
class MergedInsights {

    private static final String RELINK = """
            update insight i set version = version + 1, updated_at = now(),
                content = jsonb_set(content, '{personaIds}', (
                    select jsonb_agg(distinct case when p = cast($2 as text) then cast(m.survivor_id as text) else p end)
                    from jsonb_array_elements_text(content -> 'personaIds') as p))
            from persona_merge m
            where m.tenant_id = $1 and m.persona_id = cast(cast($2 as text) as uuid)
              and i.tenant_id = $1 and (archived_at is null or merged_into_id is not null) and content -> 'personaIds' @> to_jsonb(cast($2 as text))
            returning
            """ + InsightRows.SELECTED;

    /** What a merge of insights has added is taken back under the personas' new names. */
    private static final String CORRECT = """
            update insight_merge x set added = jsonb_set(x.added, '{personaIds}', (
                select jsonb_agg(distinct case when p = cast(m.persona_id as text) then cast(m.survivor_id as text)
                    else p end)
                from jsonb_array_elements_text(x.added -> 'personaIds') as p))
            from persona_merge m
            where m.tenant_id = $1 and m.persona_id = $2 and x.tenant_id = $1
              and x.added -> 'personaIds' @> to_jsonb(cast(m.persona_id as text))
            """;

    private final Outbox outbox;
    private final InsightEvidence evidence;
    private final InsightRows rows;

    MergedInsights(Outbox outbox, InsightEvidence evidence, InsightRows rows) {
        this.outbox = outbox;
        this.evidence = evidence;
        this.rows = rows;
    }

    /** An insight about both personas spoke with two voices, and has one from now on: what it tells is weighed anew. */
    Uni<Void> follow(SqlConnection connection, UUID tenantId, UUID personaId) {
        return connection
                .preparedQuery(RELINK)
                .execute(Tuple.of(tenantId, personaId.toString()))
                .chain(changed -> announce(connection, tenantId, rows.read(changed)))
                .chain(() -> connection.preparedQuery(CORRECT).execute(Tuple.of(tenantId, personaId)))
                .replaceWithVoid();
    }

    private Uni<Void> announce(SqlConnection connection, UUID tenantId, List<Insight> changed) {
        Set<Scope> scopes = new LinkedHashSet<>();
        changed.forEach(insight -> scopes.addAll(InsightScopes.of(insight)));
        return outbox.append(
                        connection,
                        tenantId,
                        changed.stream()
                                .filter(insight -> insight.archivedAt() == null)
                                .map(InsightEvents::changed)
                                .toList())
                .chain(() -> evidence.recount(connection, tenantId, scopes));
    }
}
