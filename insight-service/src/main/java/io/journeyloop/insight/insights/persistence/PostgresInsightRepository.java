package io.journeyloop.insight.insights.persistence;

import io.journeyloop.insight.insights.application.InsightFilter;
import io.journeyloop.insight.insights.application.InsightRepository;
import io.journeyloop.insight.insights.domain.Evidence;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.kit.tenancy.TenantKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    public Uni<List<Insight>> list(Mutiny.Session session, UUID tenantId, InsightFilter filter, int limit) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder sql =
                new StringBuilder("select i.* from insight i where i.tenant_id = :tenant and i.archived_at is null");
        parameters.put("tenant", tenantId);
        conditions(filter).forEach((condition, value) -> {
            String name = "p" + parameters.size();
            sql.append(" and ").append(condition.replace("?", ":" + name));
            parameters.put(name, value);
        });
        var query = session.createNativeQuery(sql.append(" order by i.id").toString(), InsightEntity.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList().map(PostgresInsightRepository::toInsights);
    }

    private static Map<String, Object> conditions(InsightFilter filter) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        put(
                conditions,
                "i.content ->> 'type' = ?",
                filter.type() == null ? null : filter.type().name());
        put(
                conditions,
                "i.status = ?",
                filter.status() == null ? null : filter.status().name());
        put(conditions, "i.id > ?", filter.after());
        put(conditions, indexed("insight_scope", "scope_id"), filter.scopeId());
        put(conditions, indexed("insight_feedback", "feedback_id"), filter.feedbackId());
        put(
                conditions,
                "exists (select from jsonb_array_elements_text(i.content -> 'personaIds') p where p = ?)",
                filter.personaId() == null ? null : filter.personaId().toString());
        return conditions;
    }

    private static String indexed(String table, String column) {
        return "i.id in (select x.insight_id from " + table + " x where x.tenant_id = :tenant and x." + column
                + " = ?)";
    }

    private static void put(Map<String, Object> conditions, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.put(condition, value);
        }
    }

    private static Uni<Void> index(Mutiny.Session session, UUID tenantId, Insight insight) {
        Stream<UUID> scopes = insight.content().links().stream()
                .flatMap(link -> Stream.of(link.journeyId(), link.stepId(), link.touchpointId()))
                .filter(Objects::nonNull);
        Stream<UUID> feedback =
                insight.content().evidence().stream().map(Evidence::feedbackId).filter(Objects::nonNull);
        return index(session, tenantId, insight, "insight_scope", "scope_id", scopes)
                .chain(() -> index(session, tenantId, insight, "insight_feedback", "feedback_id", feedback));
    }

    private static Uni<Void> index(
            Mutiny.Session session, UUID tenantId, Insight insight, String table, String column, Stream<UUID> targets) {
        return session.createNativeQuery(FORGET.formatted(table))
                .setParameter("tenant", tenantId)
                .setParameter("insight", insight.id())
                .executeUpdate()
                .chain(() -> session.createNativeQuery(INDEX.formatted(table, column))
                        .setParameter("tenant", tenantId)
                        .setParameter("insight", insight.id())
                        .setParameter("targets", targets.toArray(UUID[]::new))
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static List<Insight> toInsights(List<InsightEntity> entities) {
        return entities.stream().map(InsightEntity::toInsight).toList();
    }
}
