package io.journeyloop.opportunity.backlog.application;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.scoring.application.ScoringModelRepository;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells how an opportunity's score came to be what it is. */
@ApplicationScoped
public class ScoreHistory {

    private final TenantTransactions transactions;
    private final Backlog backlog;
    private final ScoreRepository scores;
    private final ScoringModelRepository models;

    ScoreHistory(
            TenantTransactions transactions, Backlog backlog, ScoreRepository scores, ScoringModelRepository models) {
        this.transactions = transactions;
        this.backlog = backlog;
        this.scores = scores;
        this.models = models;
    }

    /** A score of the past, and the model that computed it. */
    public record Explained(PastScore score, ScoringModel model) {}

    /** The newest first; those of one model, or of all. */
    public Uni<Page<Explained>> page(UUID tenantId, RecordRef ref, @Nullable UUID modelId, PageRequest page) {
        return transactions
                .readSql(
                        tenantId,
                        connection -> backlog.find(connection, tenantId, ref)
                                .chain(found -> scores.history(
                                        connection,
                                        tenantId,
                                        found.opportunity().id(),
                                        modelId,
                                        page))
                                .chain(found -> explain(connection, tenantId, found)))
                .map(found ->
                        Page.of(found, page, last -> Cursor.of(last.score().seq())));
    }

    private Uni<List<Explained>> explain(SqlConnection connection, UUID tenantId, List<PastScore> found) {
        return models.of(
                        connection,
                        tenantId,
                        found.stream().map(PastScore::modelId).collect(toSet()))
                .map(known -> found.stream()
                        .map(past -> new Explained(past, requireNonNull(known.get(past.modelId()))))
                        .toList());
    }
}
