package io.journeyloop.gateway.priority;

import io.journeyloop.gateway.insight.Insight;
import io.journeyloop.gateway.insight.InsightEvidence;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("What a customer said at a place that hurts.")
public record PriorityQuote(
        @Id @Description("The insight that cites it.") String insightId,

        @Nullable @Id @Description("The record; null for a quote alone.")
        String feedbackId,

        @Description("The words.") String text) {

    /** Of the insights in their order, each in the order in which it cites them. */
    static List<PriorityQuote> of(List<Insight> insights, int most) {
        return insights.stream().flatMap(PriorityQuote::of).limit(most).toList();
    }

    private static Stream<PriorityQuote> of(Insight insight) {
        return insight.evidence().stream().flatMap(evidence -> of(insight.id(), evidence));
    }

    private static Stream<PriorityQuote> of(String insightId, InsightEvidence evidence) {
        String words = evidence.quote();
        return words == null ? Stream.empty() : Stream.of(new PriorityQuote(insightId, evidence.feedbackId(), words));
    }
}
