package io.journeyloop.insight.feedback.api;

import io.journeyloop.insight.feedback.domain.RoutingMatch;
import io.journeyloop.insight.feedback.domain.RoutingRule;
import io.journeyloop.insight.structure.JourneyLinks;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A routing rule. */
@Schema(description = "Gives a place to feedback that names none")
public record RoutingRuleResponse(
        UUID id,
        long version,
        String name,
        int position,
        RoutingMatch match,
        JourneyLinks to,
        Instant createdAt,
        Instant updatedAt,
        String createdBy) {

    static RoutingRuleResponse of(RoutingRule rule) {
        return new RoutingRuleResponse(
                rule.id(),
                rule.version(),
                rule.name(),
                rule.position(),
                rule.match(),
                rule.to(),
                rule.createdAt(),
                rule.updatedAt(),
                rule.createdBy());
    }
}
