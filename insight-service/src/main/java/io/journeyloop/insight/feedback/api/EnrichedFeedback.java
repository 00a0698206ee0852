package io.journeyloop.insight.feedback.api;

import io.journeyloop.insight.enrichment.application.EnrichmentService;
import io.journeyloop.insight.feedback.application.FeedbackFilter;
import io.journeyloop.insight.feedback.application.FeedbackService;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Feedback with what was read out of its words. */
@ApplicationScoped
class EnrichedFeedback {

    private final FeedbackService feedback;
    private final EnrichmentService enrichments;

    EnrichedFeedback(FeedbackService feedback, EnrichmentService enrichments) {
        this.feedback = feedback;
        this.enrichments = enrichments;
    }

    Uni<FeedbackResponse> read(UUID tenantId, UUID id) {
        return feedback.read(tenantId, id)
                .chain(row -> enrichments
                        .of(tenantId, List.of(row))
                        .map(known -> FeedbackResponse.of(row, known.get(row.id()))));
    }

    Uni<Page<FeedbackResponse>> list(UUID tenantId, FeedbackFilter filter, PageRequest page) {
        return feedback.list(tenantId, filter, page)
                .chain(found -> enrichments
                        .of(tenantId, found.items())
                        .map(known -> found.map(row -> FeedbackResponse.of(row, known.get(row.id())))));
    }
}
