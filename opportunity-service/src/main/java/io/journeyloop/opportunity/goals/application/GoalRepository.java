package io.journeyloop.opportunity.goals.application;

import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.opportunity.goals.domain.Goal;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where goals are kept. */
public interface GoalRepository {

    Uni<Void> add(SqlConnection connection, UUID tenantId, Goal goal);

    Uni<Void> replace(SqlConnection connection, UUID tenantId, Goal goal);

    Uni<@Nullable Goal> find(SqlConnection connection, UUID tenantId, RecordRef ref);

    /** The goal, which nobody else changes until the transaction ends. */
    Uni<@Nullable Goal> lock(SqlConnection connection, UUID tenantId, RecordRef ref);

    /** The newest first, archived ones excepted, one more than the page holds. */
    Uni<List<Goal>> page(SqlConnection connection, UUID tenantId, GoalFilter filter, PageRequest page);

    /** Each once, the newest first. */
    Uni<List<Goal>> batch(SqlConnection connection, UUID tenantId, GoalBatch batch);

    /** The keys of all goals that begin with a slug. */
    Uni<Set<String>> keysLike(SqlConnection connection, UUID tenantId, String slug);
}
