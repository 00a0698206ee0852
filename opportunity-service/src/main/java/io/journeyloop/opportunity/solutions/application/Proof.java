package io.journeyloop.opportunity.solutions.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.measurement.application.MeasurementRepository;
import io.journeyloop.opportunity.measurement.domain.Measurement;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows what a solution is judged by, and how far that has got. */
@ApplicationScoped
public class Proof {

    private final TenantTransactions transactions;
    private final SolutionRepository solutions;
    private final MeasurementRepository measurements;

    Proof(TenantTransactions transactions, SolutionRepository solutions, MeasurementRepository measurements) {
        this.transactions = transactions;
        this.solutions = solutions;
        this.measurements = measurements;
    }

    /** The measurement of a solution; 404 before it is shipped. */
    public Uni<Measurement> of(UUID tenantId, RecordRef ref) {
        return transactions.readSql(
                tenantId,
                connection -> solutions
                        .find(connection, tenantId, ref)
                        .map(found -> Solutions.required(found, ref))
                        .chain(solution -> measurements.ofSubject(connection, tenantId, solution.id()))
                        .onItem()
                        .ifNull()
                        .failWith(() -> ProblemException.notFound("result of a solution that is not shipped:", ref)));
    }
}
