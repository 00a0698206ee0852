package io.journeyloop.opportunity.demand;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.backlog.application.OpportunityReader;
import io.journeyloop.opportunity.backlog.application.Rescoring;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.journeyloop.opportunity.scoring.domain.Demand;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes what customers ask for: the opportunity is scored by it at once. */
@ApplicationScoped
class Demands {

    private final TenantTransactions transactions;
    private final OpportunityReader opportunities;
    private final DemandRows rows;
    private final Rescoring rescoring;

    Demands(TenantTransactions transactions, OpportunityReader opportunities, DemandRows rows, Rescoring rescoring) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.rows = rows;
        this.rescoring = rescoring;
    }

    /** Takes what customers said; answers what all of them ask for by now. */
    Uni<@Nullable Demand> take(Caller caller, RecordRef ref, List<Told> told) {
        UUID tenant = caller.tenantId();
        return TenantTurn.write(
                transactions,
                tenant,
                connection -> inUse(connection, tenant, ref)
                        .call(found -> rows.keep(connection, tenant, found.id(), told))
                        .call(found -> rescoring.afterDemand(connection, tenant, List.of(found.id())))
                        .chain(found -> find(connection, tenant, new RecordRef.ById(found.id())))
                        .map(found -> found.standing().evidence().demand()));
    }

    /** Forgets a customer; to be called in the tenant's turn. */
    Uni<Void> forget(SqlConnection connection, UUID tenantId, String customerHash) {
        return rows.erase(connection, tenantId, customerHash)
                .chain(touched -> rescoring.afterDemand(connection, tenantId, touched));
    }

    private Uni<Opportunity> inUse(SqlConnection connection, UUID tenant, RecordRef ref) {
        return find(connection, tenant, ref).invoke(found -> {
            if (found.isArchived()) {
                throw ProblemException.conflict(
                        "opportunity_archived", "The opportunity is archived and changes no more.");
            }
        });
    }

    private Uni<Opportunity> find(SqlConnection connection, UUID tenant, RecordRef ref) {
        return opportunities
                .find(connection, tenant, ref)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("opportunity", ref)));
    }
}
