package io.journeyloop.insight.measurement;

import io.journeyloop.insight.measurement.EvidenceMeasured.Problem;
import io.journeyloop.insight.measurement.MeasurementQueue.Waiting;
import io.journeyloop.insight.metrics.application.Arrears;
import io.journeyloop.insight.metrics.application.Metrics;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Answers questions from the counts, after whatever waited has been counted. */
@ApplicationScoped
class Measuring {

    private final Arrears arrears;
    private final TenantTransactions transactions;
    private final MeasurementQueue queue;
    private final Metrics metrics;
    private final Samples samples;
    private final Outbox outbox;

    Measuring(
            Arrears arrears,
            TenantTransactions transactions,
            MeasurementQueue queue,
            Metrics metrics,
            Samples samples,
            Outbox outbox) {
        this.arrears = arrears;
        this.transactions = transactions;
        this.queue = queue;
        this.metrics = metrics;
        this.samples = samples;
        this.outbox = outbox;
    }

    /** Questions leave the queue in the transaction that announces their answers: each is answered, whatever breaks. */
    Uni<Void> answerSome(UUID tenantId) {
        return arrears.settle(tenantId)
                .chain(() -> transactions.writeSql(
                        tenantId,
                        connection -> queue.take(connection, tenantId)
                                .onItem()
                                .transformToMulti(waiting -> Multi.createFrom().iterable(waiting))
                                .onItem()
                                .transformToUniAndConcatenate(one -> answer(connection, tenantId, one))
                                .onItem()
                                .ignoreAsUni()));
    }

    private Uni<Void> answer(SqlConnection connection, UUID tenantId, Waiting waiting) {
        return measured(connection, tenantId, waiting.request())
                .onFailure(ProblemException.class)
                .recoverWithItem(() -> EvidenceMeasured.none(waiting.request(), Problem.UNKNOWN_SCOPE))
                .map(answer -> new NewEvent(
                        "journeyloop.evidence.measured.v1", answer.measurementId(), waiting.number(), answer))
                .chain(event -> outbox.append(connection, tenantId, List.of(event)));
    }

    private Uni<EvidenceMeasured> measured(SqlConnection connection, UUID tenantId, MeasurementRequest request) {
        UUID metricId = request.metricId();
        if (metricId == null) {
            return samples.of(connection, tenantId, request, request::usual);
        }
        return metrics.find(connection, tenantId, new RecordRef.ById(metricId))
                .chain(metric -> metric == null
                        ? Uni.createFrom().item(EvidenceMeasured.none(request, Problem.UNKNOWN_METRIC))
                        : samples.of(connection, tenantId, request, side -> metric.profile()));
    }
}
