package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.feedback.application.StoredFeedback;
import io.journeyloop.insight.insights.application.InsightActs.Numbered;
import io.journeyloop.insight.insights.domain.Evidence;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walks from an insight to what it rests on, and through what was done with it. */
@ApplicationScoped
public class EvidenceChain {

    private final TenantTransactions transactions;
    private final InsightService insights;
    private final EvidenceRecords records;
    private final InsightActs acts;

    EvidenceChain(TenantTransactions transactions, InsightService insights, EvidenceRecords records, InsightActs acts) {
        this.transactions = transactions;
        this.insights = insights;
        this.records = records;
        this.acts = acts;
    }

    /** A piece of evidence: a stored record, or a quote from elsewhere. */
    public record Link(
            @Nullable StoredFeedback feedback, @Nullable String quote) {}

    private record Place(int number, Evidence evidence) {}

    /** What an insight rests on, in the insight's order. */
    public Uni<Page<Link>> evidence(UUID tenantId, UUID insightId, PageRequest request) {
        return insights.get(tenantId, insightId).chain(insight -> {
            Page<Place> page = Page.of(places(insight, request), request, last -> Cursor.of(last.number()));
            List<UUID> ids = page.items().stream()
                    .map(place -> place.evidence().feedbackId())
                    .filter(Objects::nonNull)
                    .toList();
            return transactions
                    .readSql(tenantId, connection -> records.find(connection, tenantId, ids))
                    .map(found -> page.map(place -> link(place.evidence(), found)));
        });
    }

    /** Those of the records that there are. */
    public Uni<List<StoredFeedback>> records(UUID tenantId, List<UUID> ids) {
        return transactions
                .readSql(tenantId, connection -> records.find(connection, tenantId, ids))
                .map(found -> List.copyOf(found.values()));
    }

    /** What was done with an insight, the oldest act first. */
    public Uni<Page<Numbered>> history(UUID tenantId, UUID insightId, PageRequest request) {
        int after = number(request);
        return insights.get(tenantId, insightId)
                .chain(insight -> transactions.readSql(
                        tenantId,
                        connection -> acts.list(connection, tenantId, insightId, after, request.limitPlusOne())))
                .map(found -> Page.of(found, request, last -> Cursor.of(last.number())));
    }

    private static List<Place> places(Insight insight, PageRequest request) {
        List<Evidence> all = insight.content().evidence();
        List<Place> places = new ArrayList<>();
        for (int i = number(request); i < all.size() && places.size() < request.limitPlusOne(); i++) {
            places.add(new Place(i + 1, all.get(i)));
        }
        return places;
    }

    private static int number(PageRequest request) {
        return request.after() == null ? 0 : request.after().number(0).intValue();
    }

    private static Link link(Evidence evidence, Map<UUID, StoredFeedback> found) {
        return new Link(evidence.feedbackId() == null ? null : found.get(evidence.feedbackId()), evidence.quote());
    }
}
