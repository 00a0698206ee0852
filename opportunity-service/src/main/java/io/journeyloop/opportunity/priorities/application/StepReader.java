package io.journeyloop.opportunity.priorities.application;

import io.journeyloop.opportunity.priorities.domain.StepFacts;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is known of steps; the number of statements is the same whatever the number of steps. */
public interface StepReader {

    /** All steps that the query looks at; empty where there is no such journey. */
    Uni<Optional<List<StepFacts>>> steps(SqlConnection connection, UUID tenantId, PriorityQuery query);

    /** All steps of these journeys, without those that are unknown. */
    Uni<List<StepFacts>> stepsOf(SqlConnection connection, UUID tenantId, Collection<UUID> journeyIds);

    /** The journey of a step; empty where there is no such step. */
    Uni<Optional<UUID>> journeyOf(SqlConnection connection, UUID tenantId, UUID stepId);

    /** Insights about each step that neither are archived nor rejected, the worst experience first. */
    Uni<Map<UUID, List<UUID>>> insights(SqlConnection connection, UUID tenantId, Collection<UUID> stepIds);

    /** Open opportunities about each step, by their rank. */
    Uni<Map<UUID, List<UUID>>> opportunities(SqlConnection connection, UUID tenantId, Collection<UUID> stepIds);
}
