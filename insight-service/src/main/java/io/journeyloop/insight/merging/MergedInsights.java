package io.journeyloop.insight.merging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.insight.insights.application.InsightEvents;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.insight.merging.PersonaMergeEvents.Merge;
import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.kit.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Lets insights speak of the persona that took over, and announces them. */
@ApplicationScoped
class MergedInsights {

    private static final String RELINK = """
            update insight i set version = version + 1, updated_at = now(),
                content = jsonb_set(content, '{personaIds}', (
                    select jsonb_agg(distinct case when p = cast($2 as text) then cast($3 as text) else p end)
                    from jsonb_array_elements_text(content -> 'personaIds') as p))
            where tenant_id = $1 and archived_at is null and content -> 'personaIds' @> to_jsonb(cast($2 as text))
            returning cast(jsonb_build_object('id', id, 'status', status, 'content', content, 'validation', validation,
                'version', version, 'createdAt', created_at, 'updatedAt', updated_at, 'createdBy', created_by) as text)
            """;

    private final Outbox outbox;
    private final ObjectMapper json;

    MergedInsights(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    Uni<Void> follow(SqlConnection connection, UUID tenantId, Merge merge) {
        return connection
                .preparedQuery(RELINK)
                .execute(Tuple.of(
                        tenantId,
                        merge.personaId().toString(),
                        merge.mergedIntoId().toString()))
                .chain(rows -> {
                    List<NewEvent> events = new ArrayList<>();
                    rows.forEach(row -> events.add(InsightEvents.changed(read(row.getString(0)))));
                    return outbox.append(connection, tenantId, events);
                });
    }

    private Insight read(String row) {
        try {
            return json.readValue(row, Insight.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored insight can't be read", broken);
        }
    }
}
