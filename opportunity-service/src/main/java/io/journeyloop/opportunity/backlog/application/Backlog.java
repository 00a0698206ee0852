package io.journeyloop.opportunity.backlog.application;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.journeyloop.opportunity.scoring.application.ScoringModelRepository;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads opportunities, each with its score explained. */
@ApplicationScoped
public class Backlog {

    private final TenantTransactions transactions;
    private final OpportunityReader reader;
    private final ScoringModelRepository models;

    Backlog(TenantTransactions transactions, OpportunityReader reader, ScoringModelRepository models) {
        this.transactions = transactions;
        this.reader = reader;
        this.models = models;
    }

    public Uni<ExplainedOpportunity> get(UUID tenantId, RecordRef ref) {
        return transactions.readSql(tenantId, connection -> find(connection, tenantId, ref));
    }

    public Uni<Page<ExplainedOpportunity>> page(
            UUID tenantId, OpportunityFilter filter, Sorting<Opportunity> sorting, PageRequest page) {
        return list(tenantId, filter, sorting, page)
                .map(found -> Page.of(found, page, last -> sorting.cursorOf(last.opportunity())));
    }

    /** One more than the page holds. */
    Uni<List<ExplainedOpportunity>> list(
            UUID tenantId, OpportunityFilter filter, Sorting<Opportunity> sorting, PageRequest page) {
        return transactions.readSql(
                tenantId,
                connection -> reader.page(connection, tenantId, filter, sorting, page)
                        .chain(found -> explain(connection, tenantId, found)));
    }

    public Uni<List<ExplainedOpportunity>> batch(UUID tenantId, OpportunityBatch batch) {
        return transactions.readSql(tenantId, connection -> batch(connection, tenantId, batch));
    }

    Uni<List<ExplainedOpportunity>> batch(SqlConnection connection, UUID tenantId, OpportunityBatch batch) {
        return reader.batch(connection, tenantId, batch).chain(found -> explain(connection, tenantId, found));
    }

    /** The opportunity as the transaction sees it; 404 where there is none. */
    Uni<ExplainedOpportunity> find(SqlConnection connection, UUID tenantId, RecordRef ref) {
        return reader.find(connection, tenantId, ref)
                .map(found -> found.orElseThrow(() -> ProblemException.notFound("opportunity", ref)))
                .chain(found -> explain(connection, tenantId, List.of(found)))
                .map(List::getFirst);
    }

    private static Set<UUID> modelsOf(List<Opportunity> opportunities) {
        return opportunities.stream().map(Opportunity::scoredBy).collect(toSet());
    }

    private Uni<List<ExplainedOpportunity>> explain(
            SqlConnection connection, UUID tenantId, List<Opportunity> opportunities) {
        return opportunities.isEmpty()
                ? Uni.createFrom().item(List.of())
                : models.of(connection, tenantId, modelsOf(opportunities))
                        .map(known -> opportunities.stream()
                                .map(opportunity -> new ExplainedOpportunity(
                                        opportunity, requireNonNull(known.get(opportunity.scoredBy()))))
                                .toList());
    }
}
