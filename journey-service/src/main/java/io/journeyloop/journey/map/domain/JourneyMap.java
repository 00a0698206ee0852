package io.journeyloop.journey.map.domain;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A journey's whole map: phases with their steps with their touchpoints, each list in the customer's order.
 *
 * @param transitions the planned ways between steps that are not just the next step
 */
public record JourneyMap(List<Phase> phases, List<Transition> transitions) {
    public static final JourneyMap EMPTY = new JourneyMap(List.of(), List.of());

    public JourneyMap {
        phases = List.copyOf(phases);
        transitions = List.copyOf(transitions);
    }

    /** @throws ProblemException 404 when the map has no such phase */
    public Phase phase(UUID id) {
        return find(phases.stream(), NodeKind.PHASE, id);
    }

    /** @throws ProblemException 404 when the map has no such step */
    public Step step(UUID id) {
        return find(steps(), NodeKind.STEP, id);
    }

    /** @throws ProblemException 404 when the map has no such touchpoint */
    public Touchpoint touchpoint(UUID id) {
        return find(touchpoints(), NodeKind.TOUCHPOINT, id);
    }

    /** @throws ProblemException 404 when the map has no such transition */
    public Transition transition(UUID id) {
        return transitions.stream()
                .filter(transition -> transition.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("transition", id));
    }

    /** @throws ProblemException 404 when the map has no such part */
    MapNode node(NodeKind kind, UUID id) {
        return nodes().stream()
                .filter(node -> node.kind() == kind && node.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(kind.word(), id));
    }

    /** A part of any kind, if the map has it. */
    public Optional<MapPart> part(UUID id) {
        return Stream.<MapPart>concat(phases.stream(), Stream.concat(steps(), touchpoints()))
                .filter(part -> part.id().equals(id))
                .findFirst();
    }

    public Phase phaseOf(Step step) {
        return phases.stream()
                .filter(phase -> phase.steps().contains(step))
                .findFirst()
                .orElseThrow();
    }

    public Step stepOf(Touchpoint touchpoint) {
        return steps().filter(step -> step.touchpoints().contains(touchpoint))
                .findFirst()
                .orElseThrow();
    }

    public Stream<Step> steps() {
        return phases.stream().flatMap(phase -> phase.steps().stream());
    }

    public Stream<Touchpoint> touchpoints() {
        return steps().flatMap(step -> step.touchpoints().stream());
    }

    /** Every part, parents before children and siblings in their order. */
    public List<MapNode> nodes() {
        var nodes = new ArrayList<MapNode>();
        for (int p = 0; p < phases.size(); p++) {
            nodes.add(MapNode.of(phases.get(p), p + 1));
            addSteps(nodes, phases.get(p));
        }
        return List.copyOf(nodes);
    }

    /** The same map with identifiers of its own; the keys stay, so that the two can be compared. */
    public JourneyMap copy(Supplier<UUID> ids) {
        var twins = new Twins(part -> ids.get(), UnaryOperator.identity());
        var copied = phases.stream().map(twins::of).toList();
        return new JourneyMap(copied, twins.of(transitions, transition -> ids.get()));
    }

    Set<String> keys() {
        return nodes().stream().map(MapNode::key).collect(Collectors.toSet());
    }

    JourneyMap withPhases(List<Phase> changed) {
        return new JourneyMap(changed, transitions);
    }

    JourneyMap withTransitions(List<Transition> changed) {
        return new JourneyMap(phases, changed);
    }

    /** The map without the transitions whose steps it no longer has. */
    JourneyMap pruned() {
        var steps = steps().map(Step::id).collect(Collectors.toSet());
        return withTransitions(transitions.stream()
                .filter(transition -> steps.contains(transition.details().fromStepId()))
                .filter(transition -> leadsInto(transition, steps))
                .toList());
    }

    private static boolean leadsInto(Transition transition, Set<UUID> steps) {
        var to = transition.details().toStepId();
        return to == null || steps.contains(to);
    }

    /** @throws ProblemException 422 naming the field, when the map has no such step */
    void requireStep(String field, UUID stepId) {
        if (steps().noneMatch(step -> step.id().equals(stepId))) {
            throw ProblemException.refused(
                    "unusable_link",
                    "Not everything named can be linked.",
                    List.of(new Violation(field, "the map has no such step")));
        }
    }

    JourneyMap with(Phase changed) {
        return withPhases(Parts.replace(phases, changed));
    }

    JourneyMap with(Step changed) {
        var phase = phaseOf(step(changed.id()));
        return with(phase.with(Parts.replace(phase.steps(), changed)));
    }

    private static void addSteps(List<MapNode> nodes, Phase phase) {
        for (int s = 0; s < phase.steps().size(); s++) {
            var step = phase.steps().get(s);
            nodes.add(MapNode.of(step, phase.id(), s + 1));
            for (int t = 0; t < step.touchpoints().size(); t++) {
                nodes.add(MapNode.of(step.touchpoints().get(t), step.id(), t + 1));
            }
        }
    }

    private static <P extends MapPart> P find(Stream<P> parts, NodeKind kind, UUID id) {
        return parts.filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(kind.word(), id));
    }
}
