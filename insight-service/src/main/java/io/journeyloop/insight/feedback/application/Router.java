package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.feedback.domain.Feedback;
import io.journeyloop.insight.feedback.domain.RoutingRule;
import io.journeyloop.insight.structure.JourneyLinks;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Gives new feedback that names no place the one that the tenant's rules have for it. */
@ApplicationScoped
class Router {

    private final RoutingRules rules;

    Router(RoutingRules rules) {
        this.rules = rules;
    }

    Uni<List<Feedback>> route(SqlConnection connection, UUID tenantId, List<Feedback> batch) {
        return batch.stream().allMatch(feedback -> !feedback.links().equals(JourneyLinks.NONE))
                ? Uni.createFrom().item(batch)
                : rules.all(connection, tenantId)
                        .map(known -> batch.stream()
                                .map(feedback -> route(feedback, known))
                                .toList());
    }

    private static Feedback route(Feedback feedback, List<RoutingRule> rules) {
        return feedback.links().equals(JourneyLinks.NONE)
                ? rules.stream()
                        .filter(rule -> rule.match().fits(feedback))
                        .findFirst()
                        .map(rule -> feedback.at(rule.to()))
                        .orElse(feedback)
                : feedback;
    }
}
