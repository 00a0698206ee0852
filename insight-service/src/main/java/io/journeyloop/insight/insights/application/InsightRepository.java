package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.sql.Sorting;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Where insights are kept, with the index of their links and evidence. */
public interface InsightRepository {

    Uni<Insight> add(Mutiny.Session session, UUID tenantId, Insight insight);

    /** Stores the changed state of an insight; answers it with its new version. */
    Uni<Insight> update(Mutiny.Session session, UUID tenantId, Insight insight);

    Uni<@Nullable Insight> find(Mutiny.Session session, UUID tenantId, UUID id);

    Uni<List<Insight>> findAll(Mutiny.Session session, UUID tenantId, Collection<UUID> ids);

    /** Keeps these insights from being changed until the transaction ends. */
    Uni<Void> lock(Mutiny.Session session, UUID tenantId, Collection<UUID> ids);

    /** One more than the page holds. */
    Uni<List<Insight>> list(
            SqlConnection connection, UUID tenantId, InsightFilter filter, Sorting<Insight> sorting, PageRequest page);
}
