package io.journeyloop.insight.insights.persistence;

import io.journeyloop.insight.insights.application.InsightFilter;
import io.journeyloop.insight.insights.application.InsightRepository;
import io.journeyloop.insight.insights.application.InsightRows;
import io.journeyloop.insight.insights.domain.Evidence;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.sql.Where;
import io.journeyloop.kit.tenancy.TenantKey;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Insights as entities; the index of their links and evidence is written beside them. */
@ApplicationScoped
class PostgresInsightRepository implements InsightRepository {

    private static final String FORGET = "delete from %s where tenant_id = :tenant and insight_id = :insight";
    private static final String INDEX = """
            insert into %s (tenant_id, %s, insight_id)
            select :tenant, x, :insight from unnest(cast(:targets as uuid[])) as x on conflict do nothing
            """;

    private static final String INDEX_WORDS = """
            insert into insight_word (tenant_id, word, insight_id)
            select tenant_id, word, id from insight cross join unnest(words) as word
            where tenant_id = :tenant and id = :insight
            """;

    private static final String LOCK =
            "select id from insight where tenant_id = :tenant and id = any (cast(:ids as uuid[])) order by id for update";

    private final InsightRows rows;

    PostgresInsightRepository(InsightRows rows) {
        this.rows = rows;
    }

    @Override
    public Uni<Insight> add(Mutiny.Session session, UUID tenantId, Insight insight) {
        InsightEntity entity = InsightEntity.of(tenantId, insight);
        return session.persist(entity)
                .chain(session::flush)
                .call(() -> index(session, tenantId, insight))
                .map(stored -> entity.toInsight());
    }

    @Override
    public Uni<Insight> update(Mutiny.Session session, UUID tenantId, Insight insight) {
        return session.find(InsightEntity.class, new TenantKey(tenantId, insight.id()))
                .invoke(entity -> entity.take(insight))
                .call(session::flush)
                .call(() -> index(session, tenantId, insight))
                .map(InsightEntity::toInsight);
    }

    @Override
    public Uni<@Nullable Insight> find(Mutiny.Session session, UUID tenantId, UUID id) {
        return session.find(InsightEntity.class, new TenantKey(tenantId, id))
                .onItem()
                .ifNotNull()
                .transform(InsightEntity::toInsight);
    }

    @Override
    public Uni<List<Insight>> findAll(Mutiny.Session session, UUID tenantId, Collection<UUID> ids) {
        return session.createSelectionQuery(
                        "from Insight where id.tenantId = :tenant and id.id in :ids order by id.id",
                        InsightEntity.class)
                .setParameter("tenant", tenantId)
                .setParameter("ids", ids)
                .getResultList()
                .map(PostgresInsightRepository::toInsights);
    }

    @Override
    public Uni<Void> lock(Mutiny.Session session, UUID tenantId, Collection<UUID> ids) {
        return session.createNativeQuery(LOCK, UUID.class)
                .setParameter("tenant", tenantId)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Insight>> list(
            SqlConnection connection, UUID tenantId, InsightFilter filter, Sorting<Insight> sorting, PageRequest page) {
        UUID persona = filter.personaId();
        Where where = Where.tenant(tenantId)
                .and("content ->> 'type' = ?", filter.type())
                .and("status = ?", filter.status())
                .and("(content ->> 'ownerId' is null) = ?", filter.unowned())
                .and(indexed("insight_scope", "scope_id"), filter.place().narrowestId())
                .and(indexed("insight_feedback", "feedback_id"), filter.feedbackId())
                .and("jsonb_exists(content -> 'personaIds', ?)", persona == null ? null : persona.toString())
                .and("content ->> 'ownerId' = ?", filter.ownerId())
                .and("content ->> 'teamId' = ?", filter.teamId())
                .and("jsonb_exists(content -> 'tags', ?)", filter.tag());
        String query = "select " + InsightRows.SELECTED + " from insight i where " + where + " and archived_at is null"
                + sorting.page(where, page);
        return connection.preparedQuery(query).execute(where.parameters()).map(rows::read);
    }

    private static String indexed(String table, String column) {
        return "id in (select x.insight_id from " + table + " x where x.tenant_id = $1 and x." + column + " = ?)";
    }

    private static Uni<Void> index(Mutiny.Session session, UUID tenantId, Insight insight) {
        UUID[] scopes = distinct(insight.content().links().stream()
                .flatMap(link -> Stream.of(link.journeyId(), link.stepId(), link.touchpointId())));
        UUID[] feedback = distinct(insight.content().evidence().stream().map(Evidence::feedbackId));
        return forget(session, tenantId, insight, "insight_scope")
                .chain(() -> index(session, tenantId, insight, "insight_scope", "scope_id", scopes))
                .chain(() -> forget(session, tenantId, insight, "insight_feedback"))
                .chain(() -> index(session, tenantId, insight, "insight_feedback", "feedback_id", feedback))
                .chain(() -> index(session, tenantId, insight, "insight_cited", "feedback_id", feedback))
                .chain(() -> forget(session, tenantId, insight, "insight_word"))
                .chain(() -> indexWords(session, tenantId, insight));
    }

    private static Uni<Void> indexWords(Mutiny.Session session, UUID tenantId, Insight insight) {
        return session.createNativeQuery(INDEX_WORDS)
                .setParameter("tenant", tenantId)
                .setParameter("insight", insight.id())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static UUID[] distinct(Stream<@Nullable UUID> ids) {
        return ids.filter(Objects::nonNull).distinct().toArray(UUID[]::new);
    }

    private static Uni<Void> forget(Mutiny.Session session, UUID tenantId, Insight insight, String table) {
        return session.createNativeQuery(FORGET.formatted(table))
                .setParameter("tenant", tenantId)
                .setParameter("insight", insight.id())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<Void> index(
            Mutiny.Session session, UUID tenantId, Insight insight, String table, String column, UUID[] targets) {
        return session.createNativeQuery(INDEX.formatted(table, column))
                .setParameter("tenant", tenantId)
                .setParameter("insight", insight.id())
                .setParameter("targets", targets)
                .executeUpdate()
                .replaceWithVoid();
    }

    private static List<Insight> toInsights(List<InsightEntity> entities) {
        return entities.stream().map(InsightEntity::toInsight).toList();
    }
}
