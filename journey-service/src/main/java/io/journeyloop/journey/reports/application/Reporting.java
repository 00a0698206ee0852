package io.journeyloop.journey.reports.application;

import io.journeyloop.journey.evidence.KnownEvidence;
import io.journeyloop.journey.journeys.application.JourneyQueries;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.reports.domain.Coverage;
import io.journeyloop.journey.reports.domain.Hygiene;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks over the journeys in use; two statements at the most, however many there are. */
@ApplicationScoped
public class Reporting {
    private final TenantTransactions transactions;
    private final JourneyQueries queries;
    private final KnownEvidence evidence;
    private final Clock clock;

    Reporting(TenantTransactions transactions, JourneyQueries queries, KnownEvidence evidence, Clock clock) {
        this.transactions = transactions;
        this.queries = queries;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * What touchpoints lack.
     *
     * @param journeyId the journey, or nothing for all
     * @param subtree whether the journeys below it count, too
     */
    public Uni<Coverage> coverage(Caller caller, @Nullable UUID journeyId, boolean subtree) {
        var tenantId = caller.tenantId();
        return transactions.readSql(
                tenantId,
                connection -> journeys(connection, tenantId, journeyId, subtree)
                        .chain(journeys -> evidence.find(
                                        connection,
                                        tenantId,
                                        journeys.stream().map(Journey::id).toList())
                                .map(figures -> Coverage.of(journeys, figures))));
    }

    /** @param days after which a journey counts as stale */
    public Uni<Hygiene> hygiene(Caller caller, int days) {
        var tenantId = caller.tenantId();
        return transactions
                .readSql(tenantId, connection -> queries.tree(connection, tenantId, null, null))
                .map(journeys -> Hygiene.of(journeys, days, clock.instant()));
    }

    private Uni<List<Journey>> journeys(
            SqlConnection connection, UUID tenantId, @Nullable UUID journeyId, boolean subtree) {
        var depth = journeyId == null || subtree ? null : Integer.valueOf(1);
        return queries.tree(connection, tenantId, journeyId, depth).invoke(found -> {
            if (journeyId != null && found.isEmpty()) {
                throw ProblemException.notFound("journey", journeyId);
            }
        });
    }
}
