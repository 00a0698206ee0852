package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.backlog.application.Merges.Act;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a merge and its undoing begin with: the opportunity that is merged, in the version that the caller names. */
@ApplicationScoped
class MergeOpening {

    private final TenantTransactions transactions;
    private final Backlog backlog;
    private final Clock clock;

    MergeOpening(TenantTransactions transactions, Backlog backlog, Clock clock) {
        this.transactions = transactions;
        this.backlog = backlog;
        this.clock = clock;
    }

    /**
     * A transaction that has the tenant's turn.
     *
     * @param from the opportunity that is, or was, merged into another one
     */
    record Opened(SqlConnection connection, UUID tenantId, Opportunity from, Act act) {}

    Uni<ExplainedOpportunity> open(
            Caller caller,
            RecordRef ref,
            @Nullable String ifMatch,
            @Nullable String note,
            Function<Opened, Uni<ExplainedOpportunity>> work) {
        UUID tenant = caller.tenantId();
        Act act = new Act(caller.userId(), clock.instant(), note);
        return TenantTurn.write(
                transactions,
                tenant,
                connection -> backlog.find(connection, tenant, ref)
                        .map(ExplainedOpportunity::opportunity)
                        .invoke(from -> EntityTags.match(ifMatch, from.version()))
                        .chain(from -> work.apply(new Opened(connection, tenant, from, act))));
    }
}
