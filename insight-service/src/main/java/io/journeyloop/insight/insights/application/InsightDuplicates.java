package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.insights.application.SimilarInsights.Similar;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Suggests which insights may say the same. */
@ApplicationScoped
public class InsightDuplicates {

    private final TenantTransactions transactions;
    private final InsightService insights;
    private final SimilarInsights similar;

    InsightDuplicates(TenantTransactions transactions, InsightService insights, SimilarInsights similar) {
        this.transactions = transactions;
        this.insights = insights;
        this.similar = similar;
    }

    /** The most similar first; 404 where there is no such insight. */
    public Uni<List<Similar>> of(UUID tenantId, UUID insightId, double atLeast, int limit) {
        return insights.get(tenantId, insightId)
                .chain(known -> transactions.readSql(
                        tenantId, connection -> similar.to(connection, tenantId, insightId, atLeast, limit)));
    }
}
