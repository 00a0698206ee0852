package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.application.ImportRuns.RunFilter;
import io.journeyloop.insight.imports.domain.ImportRun;
import io.journeyloop.insight.imports.domain.RowError;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reading import runs. An integrator sees its own; everybody else all of the tenant's. */
@ApplicationScoped
public class ImportService {

    private final TenantTransactions transactions;
    private final ImportRuns runs;

    ImportService(TenantTransactions transactions, ImportRuns runs) {
        this.transactions = transactions;
        this.runs = runs;
    }

    /** A run with the errors that are kept of it. */
    public record DetailedRun(ImportRun run, List<RowError> errors) {}

    public Uni<DetailedRun> get(Caller caller, UUID id) {
        return transactions.readSql(
                caller.tenantId(),
                connection -> runs.find(connection, caller.tenantId(), new RunFilter(id, visible(caller), null, 1))
                        .map(found -> {
                            if (found.isEmpty()) {
                                throw ProblemException.notFound("import", id);
                            }
                            return found.getFirst();
                        })
                        .chain(run -> runs.errors(connection, caller.tenantId(), id)
                                .map(errors -> new DetailedRun(run, errors))));
    }

    /** The newest first. */
    public Uni<Page<ImportRun>> list(Caller caller, PageRequest page) {
        Cursor after = page.after();
        RunFilter filter =
                new RunFilter(null, visible(caller), after == null ? null : after.uuid(0), page.limitPlusOne());
        return transactions
                .readSql(caller.tenantId(), connection -> runs.find(connection, caller.tenantId(), filter))
                .map(found -> Page.of(found, page, run -> Cursor.of(run.id())));
    }

    private static @Nullable String visible(Caller caller) {
        return caller.has(Roles.VIEWER) ? null : caller.userId();
    }
}
