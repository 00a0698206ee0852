package io.journeyloop.opportunity.solutions.application;

import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.opportunity.solutions.domain.DeliverySystem;
import io.journeyloop.opportunity.solutions.domain.Solution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where solutions are kept. */
public interface SolutionRepository {

    Uni<Void> add(SqlConnection connection, UUID tenantId, Solution solution);

    Uni<Void> replace(SqlConnection connection, UUID tenantId, Solution solution);

    Uni<@Nullable Solution> find(SqlConnection connection, UUID tenantId, RecordRef ref);

    /** The solution, which nobody else changes until the transaction ends. */
    Uni<@Nullable Solution> lock(SqlConnection connection, UUID tenantId, RecordRef ref);

    /** Those in use that are tracked by an issue of a tool, which nobody else changes until the transaction ends. */
    Uni<List<Solution>> lockTracked(SqlConnection connection, UUID tenantId, DeliverySystem system, String externalId);

    /** Archived ones excepted, one more than the page holds. */
    Uni<List<Solution>> page(
            SqlConnection connection,
            UUID tenantId,
            SolutionFilter filter,
            Sorting<Solution> sorting,
            PageRequest page);

    /** Those with one of the ids, archived ones included, and those in use about one of the opportunities. */
    Uni<List<Solution>> batch(
            SqlConnection connection, UUID tenantId, Collection<UUID> ids, Collection<UUID> opportunityIds);

    /** The keys of all solutions that begin with a slug. */
    Uni<Set<String>> keysLike(SqlConnection connection, UUID tenantId, String slug);
}
