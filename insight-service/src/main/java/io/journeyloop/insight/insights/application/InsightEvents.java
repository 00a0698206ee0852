package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.insight.insights.domain.InsightContent;
import io.journeyloop.insight.insights.domain.InsightLink;
import io.journeyloop.insight.insights.domain.InsightStatus;
import io.journeyloop.insight.insights.domain.InsightType;
import io.journeyloop.kit.outbox.NewEvent;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others are told about insights: links and figures, never a customer's words. */
public final class InsightEvents {

    private InsightEvents() {}

    static NewEvent created(Insight insight) {
        return event("created", insight);
    }

    public static NewEvent changed(Insight insight) {
        return event("changed", insight);
    }

    static NewEvent archived(Insight insight) {
        return event("archived", insight);
    }

    private static NewEvent event(String fact, Insight insight) {
        return new NewEvent(
                "journeyloop.insight." + fact + ".v1", insight.id(), insight.version(), InsightData.of(insight));
    }

    /** The payload: state, not change, so that a reader needs only the newest. */
    private record InsightData(
            UUID insightId,
            InsightType type,
            InsightStatus status,
            @Nullable BigDecimal experienceImpact,
            int weight,
            List<UUID> personaIds,
            List<InsightLink> links,
            int evidenceCount,
            @Nullable UUID mergedIntoId) {

        static InsightData of(Insight insight) {
            InsightContent content = insight.content();
            return new InsightData(
                    insight.id(),
                    content.type(),
                    insight.status(),
                    content.experienceImpact(),
                    content.weight(),
                    content.personaIds(),
                    content.links(),
                    content.evidence().size(),
                    insight.lineage().mergedIntoId());
        }
    }
}
