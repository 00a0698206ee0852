package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.application.ImportRuns.PlacedError;
import io.journeyloop.insight.imports.domain.ImportLimits;
import io.journeyloop.insight.imports.domain.ImportRun;
import io.journeyloop.insight.imports.domain.RowError;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading and stopping import runs. An integrator sees its own; everybody else all of the tenant's. */
@ApplicationScoped
public class ImportService {

    private final TenantTransactions transactions;
    private final ImportRuns runs;
    private final ImportAnnouncements announcements;

    ImportService(TenantTransactions transactions, ImportRuns runs, ImportAnnouncements announcements) {
        this.announcements = announcements;
        this.transactions = transactions;
        this.runs = runs;
    }

    /** A run with the errors that are kept of it. */
    public record DetailedRun(ImportRun run, List<RowError> errors) {}

    /** A run with its first errors. */
    public Uni<DetailedRun> get(Caller caller, UUID id) {
        UUID tenantId = caller.tenantId();
        return transactions.readSql(
                tenantId,
                connection -> required(connection, caller, id)
                        .chain(run -> runs.errors(connection, tenantId, id, -1, ImportLimits.ERRORS_SHOWN)
                                .map(errors -> new DetailedRun(
                                        run,
                                        errors.stream().map(PlacedError::error).toList()))));
    }

    /** A run that the caller may see. */
    public Uni<ImportRun> require(Caller caller, UUID id) {
        return transactions.readSql(caller.tenantId(), connection -> required(connection, caller, id));
    }

    /** Stops a run; 409 where it has ended. */
    public Uni<ImportRun> cancel(Caller caller, UUID id) {
        return transactions.writeSql(
                caller.tenantId(),
                connection -> required(connection, caller, id)
                        .chain(() -> runs.cancel(connection, caller.tenantId(), id))
                        .invoke(cancelled -> {
                            if (!cancelled) {
                                throw ProblemException.conflict("import_not_running", "The run has ended.");
                            }
                        })
                        .call(() -> announcements.announce(connection, caller.tenantId(), id))
                        .chain(() -> required(connection, caller, id)));
    }

    private Uni<ImportRun> required(SqlConnection connection, Caller caller, UUID id) {
        return runs.find(connection, caller.tenantId(), id, visible(caller))
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("import", id));
    }

    public Uni<Page<ImportRun>> list(Caller caller, RunFilter filter, Sorting<ImportRun> sorting, PageRequest page) {
        RunFilter visible = filter.visibleTo(visible(caller));
        return transactions
                .readSql(
                        caller.tenantId(),
                        connection -> runs.page(connection, caller.tenantId(), visible, sorting, page))
                .map(found -> Page.of(found, page, sorting::cursorOf));
    }

    private static @Nullable String visible(Caller caller) {
        return caller.has(Roles.VIEWER) ? null : caller.userId();
    }
}
