package io.journeyloop.journey.map.domain;

import io.journeyloop.kit.errors.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A journey's whole map: phases with their steps with their touchpoints, each list in the customer's order. */
public record JourneyMap(List<Phase> phases) {
    public static final JourneyMap EMPTY = new JourneyMap(List.of());

    public JourneyMap {
        phases = List.copyOf(phases);
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
        return new JourneyMap(phases.stream().map(phase -> copy(phase, ids)).toList());
    }

    Set<String> keys() {
        return nodes().stream().map(MapNode::key).collect(Collectors.toSet());
    }

    JourneyMap with(Phase changed) {
        return new JourneyMap(Parts.replace(phases, changed));
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

    private static Phase copy(Phase phase, Supplier<UUID> ids) {
        var steps = phase.steps().stream().map(step -> copy(step, ids)).toList();
        return new Phase(ids.get(), phase.key(), phase.details(), steps);
    }

    private static Step copy(Step step, Supplier<UUID> ids) {
        var touchpoints = step.touchpoints().stream()
                .map(touchpoint -> new Touchpoint(ids.get(), touchpoint.key(), touchpoint.details()))
                .toList();
        return new Step(ids.get(), step.key(), step.details(), touchpoints);
    }

    private static <P extends MapPart> P find(Stream<P> parts, NodeKind kind, UUID id) {
        return parts.filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(kind.word(), id));
    }
}
