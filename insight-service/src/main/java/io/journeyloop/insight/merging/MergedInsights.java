package io.journeyloop.insight.merging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.insight.evidence.InsightEvidence;
import io.journeyloop.insight.evidence.Scope;
import io.journeyloop.insight.insights.application.InsightEvents;
import io.journeyloop.insight.insights.application.InsightScopes;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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
              and i.tenant_id = $1 and archived_at is null and content -> 'personaIds' @> to_jsonb(cast($2 as text))
            returning cast(jsonb_build_object('id', id, 'status', status, 'content', content, 'validation', validation,
                'version', version, 'createdAt', created_at, 'updatedAt', updated_at, 'createdBy', created_by) as text)
            """;

    private final Outbox outbox;
    private final InsightEvidence evidence;
    private final ObjectMapper json;

    MergedInsights(Outbox outbox, InsightEvidence evidence, ObjectMapper json) {
        this.outbox = outbox;
        this.evidence = evidence;
        this.json = json;
    }

    /** An insight about both personas spoke with two voices, and has one from now on: what it tells is weighed anew. */
    Uni<Void> follow(SqlConnection connection, UUID tenantId, UUID personaId) {
        return connection
                .preparedQuery(RELINK)
                .execute(Tuple.of(tenantId, personaId.toString()))
                .chain(rows -> {
                    List<Insight> changed = new ArrayList<>();
                    rows.forEach(row -> changed.add(read(row.getString(0))));
                    return announce(connection, tenantId, changed);
                });
    }

    private Uni<Void> announce(SqlConnection connection, UUID tenantId, List<Insight> changed) {
        Set<Scope> scopes = new LinkedHashSet<>();
        changed.forEach(insight -> scopes.addAll(InsightScopes.of(insight)));
        return outbox.append(
                        connection,
                        tenantId,
                        changed.stream().map(InsightEvents::changed).toList())
                .chain(() -> evidence.recount(connection, tenantId, scopes));
    }

    private Insight read(String row) {
        try {
            return json.readValue(row, Insight.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored insight can't be read", broken);
        }
    }
}
