package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.Revision;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Gives revisions names; what they hold never changes. */
@ApplicationScoped
public class RevisionLabelling {
    private final TenantTransactions transactions;
    private final JourneyRepository journeys;

    RevisionLabelling(TenantTransactions transactions, JourneyRepository journeys) {
        this.transactions = transactions;
        this.journeys = journeys;
    }

    /** @param label or nothing to take the name away */
    public Uni<Revision> label(Caller caller, RecordRef ref, long number, @Nullable String label) {
        var tenantId = caller.tenantId();
        return transactions.writeSql(
                tenantId,
                connection -> journeys.find(connection, tenantId, ref)
                        .chain(journey -> journeys.label(connection, tenantId, journey.id(), number, label))
                        .onItem()
                        .ifNull()
                        .failWith(() -> ProblemException.notFound("revision", number)));
    }
}
