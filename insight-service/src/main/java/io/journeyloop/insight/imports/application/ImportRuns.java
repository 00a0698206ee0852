package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.ImportCounts;
import io.journeyloop.insight.imports.domain.ImportRun;
import io.journeyloop.insight.imports.domain.RowError;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.sql.Sorting;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where import runs are kept. A run at work holds a lease that every step prolongs; a run whose lease has ended reads as
 * interrupted and takes no further step.
 */
public interface ImportRuns {

    Uni<Void> start(SqlConnection connection, UUID tenantId, NewRun run);

    /** Prolongs the lease and adds to the counts and errors; false when the run is not at work any more. */
    Uni<Boolean> advance(
            SqlConnection connection, UUID tenantId, UUID id, ImportCounts counts, List<PlacedError> errors);

    /** Ends a run that is at work: failed, if there is a failure. */
    Uni<Void> finish(SqlConnection connection, UUID tenantId, UUID id, @Nullable String failure);

    /**
     * Null where there is none.
     *
     * @param by whose run it has to be; null means anybody's
     */
    Uni<@Nullable ImportRun> find(SqlConnection connection, UUID tenantId, UUID id, @Nullable String by);

    /** One more than the page holds. */
    Uni<List<ImportRun>> page(
            SqlConnection connection, UUID tenantId, RunFilter filter, Sorting<ImportRun> sorting, PageRequest page);

    /** Stops a run that is at work; false when it isn't. */
    Uni<Boolean> cancel(SqlConnection connection, UUID tenantId, UUID id);

    /** The errors of a run after a place, in the order of the file. */
    Uni<List<PlacedError>> errors(SqlConnection connection, UUID tenantId, UUID id, long after, int limit);

    /** A run that begins. */
    record NewRun(UUID id, ImportRequest request, Dialect dialect, String by) {}

    /** An error with its place among the errors of its run. */
    record PlacedError(long position, RowError error) {}
}
