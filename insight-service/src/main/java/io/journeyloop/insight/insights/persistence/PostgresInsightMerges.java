package io.journeyloop.insight.insights.persistence;

import io.journeyloop.insight.insights.application.InsightMerges;
import io.journeyloop.kit.sql.JsonColumns;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The table {@code insight_merge}. */
@ApplicationScoped
class PostgresInsightMerges implements InsightMerges {

    private static final String ADD = """
            insert into insight_merge (tenant_id, from_id, into_id, added, merged_at)
            values (:tenant, :from, :into, cast(cast(:added as text) as jsonb), now())
            """;

    private static final String FIND = """
            select cast(jsonb_build_object('fromId', from_id, 'added', added) as text) from insight_merge
            where tenant_id = :tenant and into_id = :into order by merged_at, from_id
            """;

    private static final String CORRECT = """
            update insight_merge set added = cast(cast(:added as text) as jsonb)
            where tenant_id = :tenant and from_id = :from
            """;

    private final JsonColumns json;

    PostgresInsightMerges(JsonColumns json) {
        this.json = json;
    }

    @Override
    public Uni<Void> add(Mutiny.Session session, UUID tenantId, UUID intoId, Merge merge) {
        return session.createNativeQuery(ADD)
                .setParameter("tenant", tenantId)
                .setParameter("from", merge.fromId())
                .setParameter("into", intoId)
                .setParameter("added", json.write(merge.added()))
                .executeUpdate()
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Merge>> into(Mutiny.Session session, UUID tenantId, UUID intoId) {
        return session.createNativeQuery(FIND, String.class)
                .setParameter("tenant", tenantId)
                .setParameter("into", intoId)
                .getResultList()
                .map(rows -> rows.stream().map(this::read).toList());
    }

    @Override
    public Uni<Void> correct(Mutiny.Session session, UUID tenantId, Merge merge) {
        return session.createNativeQuery(CORRECT)
                .setParameter("tenant", tenantId)
                .setParameter("from", merge.fromId())
                .setParameter("added", json.write(merge.added()))
                .executeUpdate()
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> remove(Mutiny.Session session, UUID tenantId, UUID fromId) {
        return session.createNativeQuery("delete from insight_merge where tenant_id = :tenant and from_id = :from")
                .setParameter("tenant", tenantId)
                .setParameter("from", fromId)
                .executeUpdate()
                .replaceWithVoid();
    }

    private Merge read(String row) {
        return json.read(row, Merge.class);
    }
}
