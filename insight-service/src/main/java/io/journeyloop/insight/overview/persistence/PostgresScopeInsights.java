package io.journeyloop.insight.overview.persistence;

import io.journeyloop.insight.metrics.application.ScopeQuery;
import io.journeyloop.insight.overview.application.ScopeInsights;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Looks up the index of insights' links. */
@ApplicationScoped
class PostgresScopeInsights implements ScopeInsights {

    private static final String FIND = """
            select s.position, i.id
            from unnest($2::uuid[], $3::uuid[]) with ordinality as s (place_id, persona_id, position)
            join insight_scope x on x.tenant_id = $1 and x.scope_id = s.place_id
            join insight i on i.tenant_id = $1 and i.id = x.insight_id and i.archived_at is null
            where s.persona_id is null
               or s.persona_id in (select p::uuid from jsonb_array_elements_text(i.content -> 'personaIds') p)
            order by s.position, i.id
            """;

    @Override
    public Uni<List<List<UUID>>> find(SqlConnection connection, UUID tenantId, List<ScopeQuery> scopes) {
        UUID[] places = scopes.stream().map(ScopeQuery::placeId).toArray(UUID[]::new);
        UUID[] personas = scopes.stream().map(ScopeQuery::personaId).toArray(UUID[]::new);
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(tenantId, places, personas))
                .map(rows -> {
                    List<List<UUID>> found = new ArrayList<>();
                    scopes.forEach(scope -> found.add(new ArrayList<>()));
                    rows.forEach(
                            row -> found.get(row.getInteger("position") - 1).add(row.getUUID("id")));
                    return found;
                });
    }
}
