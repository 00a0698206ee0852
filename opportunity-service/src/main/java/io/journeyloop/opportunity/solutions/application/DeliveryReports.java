package io.journeyloop.opportunity.solutions.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.solutions.application.SolutionAnnouncement.Fact;
import io.journeyloop.opportunity.solutions.domain.DeliveryStatus;
import io.journeyloop.opportunity.solutions.domain.DeliverySystem;
import io.journeyloop.opportunity.solutions.domain.Solution;
import io.journeyloop.opportunity.solutions.domain.SolutionStatus;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What trackers tell of the work on solutions. */
@ApplicationScoped
public class DeliveryReports {

    private final TenantTransactions transactions;
    private final SolutionRepository solutions;
    private final KnownPlaces places;
    private final Outbox outbox;
    private final Clock clock;

    DeliveryReports(
            TenantTransactions transactions,
            SolutionRepository solutions,
            KnownPlaces places,
            Outbox outbox,
            Clock clock) {
        this.transactions = transactions;
        this.solutions = solutions;
        this.places = places;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How far the work behind an issue is. */
    public record Report(
            DeliverySystem system,
            String externalId,
            DeliveryStatus status,
            @Nullable String url) {}

    /** What a report did to a solution. */
    public record Heard(Solution solution, boolean moved) {}

    /** Takes a report for each solution that is tracked by the issue; 404 where none is. */
    public Uni<List<Heard>> hear(Caller caller, Report report) {
        UUID tenant = caller.tenantId();
        return TenantTurn.write(
                transactions,
                tenant,
                connection -> solutions
                        .lockTracked(connection, tenant, report.system(), report.externalId())
                        .invoke(tracked -> {
                            if (tracked.isEmpty()) {
                                throw ProblemException.notFound(
                                        "solution tracked as", report.system() + " " + report.externalId());
                            }
                        })
                        .onItem()
                        .transformToMulti(tracked -> Multi.createFrom().iterable(tracked))
                        .onItem()
                        .transformToUniAndConcatenate(solution -> hear(connection, tenant, solution, report))
                        .collect()
                        .asList());
    }

    private Uni<Heard> hear(SqlConnection connection, UUID tenant, Solution before, Report report) {
        Solution after =
                before.told(report.system(), report.externalId(), report.status(), report.url(), clock.instant());
        SolutionStatus status = after.status();
        Heard heard = new Heard(after, status != before.status());
        return solutions
                .replace(connection, tenant, after)
                .chain(() -> places.of(connection, tenant, after))
                .chain(where ->
                        outbox.append(connection, tenant, List.of(SolutionAnnouncement.of(Fact.CHANGED, after, where))))
                .replaceWith(heard);
    }
}
