package io.journeyloop.opportunity.priorities.persistence;

import io.journeyloop.opportunity.priorities.domain.Answers;
import io.journeyloop.opportunity.priorities.domain.Cost;
import io.journeyloop.opportunity.priorities.domain.Reach;
import io.journeyloop.opportunity.priorities.domain.Reach.Basis;
import io.journeyloop.opportunity.priorities.domain.StepFacts;
import io.journeyloop.opportunity.priorities.domain.StepPlace;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was read of some journeys, by id; and the joining of it. */
record StepTables(
        Map<UUID, JourneyRow> journeys,
        Map<UUID, NodeRow> nodes,
        Map<UUID, Answers> answers,
        Map<UUID, EvidenceRow> evidence) {

    private static final EvidenceRow NO_EVIDENCE = new EvidenceRow(0, 0);

    record JourneyRow(UUID id, String key, String title) {

        static Map<UUID, JourneyRow> byId(RowSet<Row> rows) {
            Map<UUID, JourneyRow> found = new LinkedHashMap<>();
            rows.forEach(row -> found.put(
                    row.getUUID("id"),
                    new JourneyRow(row.getUUID("id"), row.getString("key"), row.getString("title"))));
            return found;
        }
    }

    record NodeRow(
            UUID id,
            UUID journeyId,
            String kind,
            String key,
            String name,
            @Nullable UUID parentId,
            @Nullable Integer importance,
            @Nullable Cost cost) {

        static Map<UUID, NodeRow> byId(RowSet<Row> rows) {
            Map<UUID, NodeRow> found = new LinkedHashMap<>();
            rows.forEach(row -> found.put(row.getUUID("id"), of(row)));
            return found;
        }

        private static NodeRow of(Row row) {
            String currency = row.getString("cost_currency");
            return new NodeRow(
                    row.getUUID("id"),
                    row.getUUID("journey_id"),
                    row.getString("kind"),
                    row.getString("key"),
                    row.getString("name"),
                    row.getUUID("parent_id"),
                    row.getInteger("importance_to_organisation"),
                    currency == null ? null : new Cost(currency, row.getLong("cost_minor_units")));
        }
    }

    record EvidenceRow(long feedback, long customers) {

        static Map<UUID, EvidenceRow> byScope(RowSet<Row> rows) {
            Map<UUID, EvidenceRow> found = new HashMap<>();
            rows.forEach(row -> found.put(
                    row.getUUID("scope_id"),
                    new EvidenceRow(row.getLong("feedback_count"), row.getLong("distinct_customers"))));
            return found;
        }
    }

    static Map<UUID, Answers> answers(RowSet<Row> rows) {
        Map<UUID, Answers> found = new HashMap<>();
        rows.forEach(row -> found.put(
                row.getUUID("scope_id"),
                new Answers(row.getLong("n"), row.getDouble("mean"), row.getDouble("variance"))));
        return found;
    }

    /** All steps, each beside the others of its journey. */
    List<StepFacts> steps(boolean ofOnePersona) {
        List<NodeRow> steps = nodes.values().stream()
                .filter(node -> node.kind().equals("STEP"))
                .toList();
        Map<UUID, Answers> ofJourney = steps.stream()
                .collect(Collectors.toMap(NodeRow::journeyId, step -> answersOf(step.id()), Answers::and));
        Map<UUID, List<NodeRow>> touchpoints = nodes.values().stream()
                .filter(node -> node.kind().equals("TOUCHPOINT") && node.parentId() != null)
                .collect(Collectors.groupingBy(node -> Objects.requireNonNull(node.parentId())));
        return steps.stream()
                .map(step -> facts(step, ofJourney, touchpoints.getOrDefault(step.id(), List.of()), ofOnePersona))
                .toList();
    }

    private StepFacts facts(
            NodeRow step, Map<UUID, Answers> ofJourney, List<NodeRow> touchpoints, boolean ofOnePersona) {
        Answers own = answersOf(step.id());
        Answers whole = Objects.requireNonNull(ofJourney.get(step.journeyId()));
        Reach reach = ofOnePersona ? new Reach(Basis.ANSWERS, own.n(), whole.n()) : reach(step);
        return new StepFacts(place(step), own, whole.since(own), reach, importance(touchpoints), cost(touchpoints));
    }

    private Answers answersOf(UUID scope) {
        return answers.getOrDefault(scope, Answers.NONE);
    }

    private Reach reach(NodeRow step) {
        EvidenceRow own = evidence.getOrDefault(step.id(), NO_EVIDENCE);
        EvidenceRow whole = evidence.getOrDefault(step.journeyId(), NO_EVIDENCE);
        return whole.customers() > 0
                ? new Reach(Basis.CUSTOMERS, own.customers(), whole.customers())
                : new Reach(Basis.FEEDBACK, own.feedback(), whole.feedback());
    }

    private StepPlace place(NodeRow step) {
        JourneyRow journey = Objects.requireNonNull(journeys.get(step.journeyId()));
        NodeRow phase = step.parentId() == null ? null : nodes.get(step.parentId());
        return new StepPlace(
                journey.id(),
                journey.key(),
                journey.title(),
                phase == null ? null : phase.id(),
                phase == null ? null : phase.name(),
                step.id(),
                step.key(),
                step.name());
    }

    private static @Nullable Integer importance(List<NodeRow> touchpoints) {
        return touchpoints.stream()
                .map(NodeRow::importance)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Cost cost(List<NodeRow> touchpoints) {
        return touchpoints.stream()
                .map(NodeRow::cost)
                .filter(Objects::nonNull)
                .max(Comparator.comparingLong(Cost::minorUnits))
                .orElse(null);
    }
}
