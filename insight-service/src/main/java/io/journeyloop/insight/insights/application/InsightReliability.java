package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.insight.insights.domain.Reliability;
import io.journeyloop.insight.insights.domain.Reliability.Sources;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Adds to insights how far they can be relied on; by one statement, however many they are. */
@ApplicationScoped
public class InsightReliability {

    private final TenantTransactions transactions;
    private final EvidenceSources sources;

    InsightReliability(TenantTransactions transactions, EvidenceSources sources) {
        this.transactions = transactions;
        this.sources = sources;
    }

    /** An insight and its reliability. */
    public record Weighed(Insight insight, Reliability reliability) {}

    public Uni<Weighed> weigh(UUID tenantId, Insight insight) {
        return weigh(tenantId, List.of(insight)).map(List::getFirst);
    }

    public Uni<Page<Weighed>> weigh(UUID tenantId, Page<Insight> page) {
        return weigh(tenantId, page.items()).map(items -> new Page<>(items, page.nextCursor()));
    }

    public Uni<List<Weighed>> weigh(UUID tenantId, List<Insight> insights) {
        List<UUID> ids = insights.stream().map(Insight::id).toList();
        return transactions
                .readSql(tenantId, connection -> sources.of(connection, tenantId, ids))
                .map(found -> insights.stream()
                        .map(insight -> new Weighed(insight, reliability(insight, found)))
                        .toList());
    }

    private static Reliability reliability(Insight insight, Map<UUID, Sources> found) {
        long quotes = insight.content().evidence().stream()
                .filter(item -> item.feedbackId() == null)
                .count();
        return Reliability.of(found.getOrDefault(insight.id(), Sources.NONE), Math.toIntExact(quotes));
    }
}
