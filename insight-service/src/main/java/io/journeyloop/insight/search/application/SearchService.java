package io.journeyloop.insight.search.application;

import io.journeyloop.insight.search.application.Hit.FeedbackHit;
import io.journeyloop.insight.search.application.Hit.InsightHit;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds feedback and insights by their words. */
@ApplicationScoped
public class SearchService {

    private final TenantTransactions transactions;
    private final WordIndex index;

    SearchService(TenantTransactions transactions, WordIndex index) {
        this.transactions = transactions;
        this.index = index;
    }

    public Uni<Hits<FeedbackHit>> feedback(UUID tenantId, SearchQuestion question) {
        return transactions.readSql(tenantId, connection -> index.feedback(connection, tenantId, question));
    }

    /** Archived insights are not found. */
    public Uni<Hits<InsightHit>> insights(UUID tenantId, SearchQuestion question) {
        return transactions.readSql(tenantId, connection -> index.insights(connection, tenantId, question));
    }
}
