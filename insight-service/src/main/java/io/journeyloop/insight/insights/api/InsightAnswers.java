package io.journeyloop.insight.insights.api;

import io.journeyloop.insight.insights.application.InsightReliability;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.RecordResponses;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** How insights are answered: weighed, and with their version. */
@ApplicationScoped
class InsightAnswers {

    private final InsightReliability reliability;
    private final CurrentCaller caller;

    InsightAnswers(InsightReliability reliability, CurrentCaller caller) {
        this.reliability = reliability;
        this.caller = caller;
    }

    Uni<RestResponse<InsightResponse>> ok(Insight insight) {
        return weighed(insight).map(body -> RecordResponses.ok(body, insight.version()));
    }

    Uni<RestResponse<InsightResponse>> created(Insight insight) {
        return weighed(insight)
                .map(body -> RecordResponses.created("/api/v1/insights/" + insight.id(), body, insight.version()));
    }

    Uni<Page<InsightResponse>> page(Page<Insight> found) {
        return reliability.weigh(caller.get().tenantId(), found).map(page -> page.map(InsightResponse::of));
    }

    Uni<List<InsightResponse>> all(List<Insight> found) {
        return reliability
                .weigh(caller.get().tenantId(), found)
                .map(all -> all.stream().map(InsightResponse::of).toList());
    }

    private Uni<InsightResponse> weighed(Insight insight) {
        return reliability.weigh(caller.get().tenantId(), insight).map(InsightResponse::of);
    }
}
