package io.journeyloop.opportunity.sheet;

import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.audit.AuditTrail;
import io.journeyloop.opportunity.backlog.application.InputChanges;
import io.journeyloop.opportunity.backlog.application.Rescoring;
import io.journeyloop.opportunity.scoring.application.ActiveModel;
import io.journeyloop.opportunity.scoring.application.ScoringModels;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import io.journeyloop.opportunity.sheet.SheetMerge.Change;
import io.journeyloop.opportunity.sheet.SheetRows.Held;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Scores many opportunities at once: each portion of a sheet is one transaction, and every row is whole. */
@ApplicationScoped
class Sheets {

    private static final int PORTION = 500;

    private final TenantTransactions transactions;
    private final SheetRows rows;
    private final ScoringModels scoringModels;
    private final ActiveModel active;
    private final Rescoring rescoring;
    private final AuditTrail audit;
    private final Clock clock;

    Sheets(
            TenantTransactions transactions,
            SheetRows rows,
            ScoringModels scoringModels,
            ActiveModel active,
            Rescoring rescoring,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.scoringModels = scoringModels;
        this.active = active;
        this.rescoring = rescoring;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opportunities to be filled in, and the criteria to be asked about. */
    record Template(ScoringModel model, List<Held> opportunities) {}

    Uni<ScoringModel> model(UUID tenantId) {
        return scoringModels.active(tenantId);
    }

    Uni<Template> template(UUID tenantId) {
        return model(tenantId)
                .chain(model -> transactions
                        .readSql(tenantId, connection -> rows.all(connection, tenantId, SheetReader.MOST_ROWS))
                        .map(found -> new Template(model, found)));
    }

    /** Takes the rows portion by portion. */
    Uni<SheetOutcome> take(Caller caller, List<SheetRow> all) {
        Uni<SheetOutcome> outcome = Uni.createFrom().item(SheetOutcome.NOTHING);
        Set<UUID> taken = new HashSet<>();
        for (int from = 0; from < all.size(); from += PORTION) {
            List<SheetRow> portion = all.subList(from, Math.min(from + PORTION, all.size()));
            outcome = outcome.chain(before -> portion(caller, portion, taken).map(before::plus));
        }
        return outcome;
    }

    private Uni<SheetOutcome> portion(Caller caller, List<SheetRow> portion, Set<UUID> taken) {
        UUID tenant = caller.tenantId();
        return TenantTurn.write(
                transactions,
                tenant,
                connection -> active.of(connection, tenant)
                        .chain(model -> rows.find(connection, tenant, portion)
                                .map(held -> new SheetMerge(model, held, taken, caller.userId(), clock.instant()))
                                .invoke(merge -> portion.forEach(merge::take)))
                        .call(merge -> write(connection, caller, merge.changes()))
                        .map(SheetMerge::outcome));
    }

    private Uni<Void> write(SqlConnection connection, Caller caller, List<Change> changes) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        UUID tenant = caller.tenantId();
        var now = clock.instant();
        var entries = changes.stream()
                .map(change -> InputChanges.entry(
                        now,
                        caller.userId(),
                        change.before().id(),
                        change.before().inputs(),
                        change.after()))
                .filter(Objects::nonNull)
                .toList();
        List<UUID> ids = changes.stream().map(change -> change.before().id()).toList();
        return rows.write(
                        connection,
                        tenant,
                        changes.stream().map(Change::written).toList(),
                        now)
                .chain(() -> audit.add(connection, tenant, entries))
                .chain(() -> rescoring.afterChange(connection, tenant, ids));
    }
}
