package io.journeyloop.journey.map.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A map laid out flat, parents before children, for whoever compares two of them part by part. */
final class Outline {
    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    private final Map<Siblings, List<UUID>> children = new LinkedHashMap<>();

    /** A list that parts stand in: the phases, the steps of a phase, the touchpoints of a step, the transitions. */
    record Siblings(PartKind kind, @Nullable UUID parentId) {}

    /**
     * One part.
     *
     * @param key nothing for a transition
     * @param order its place in its list, from 1
     */
    record Entry(
            UUID id, Siblings list, int order, @Nullable String key, String name, Record details) {
        PartKind kind() {
            return list.kind();
        }

        @Nullable
        UUID parentId() {
            return list.parentId();
        }
    }

    private Outline() {}

    static Outline of(JourneyMap map) {
        var outline = new Outline();
        for (var phase : map.phases()) {
            outline.add(new Siblings(PartKind.PHASE, null), phase, phase.details());
            for (var step : phase.steps()) {
                outline.add(new Siblings(PartKind.STEP, phase.id()), step, step.details());
                step.touchpoints()
                        .forEach(touchpoint -> outline.add(
                                new Siblings(PartKind.TOUCHPOINT, step.id()), touchpoint, touchpoint.details()));
            }
        }
        map.transitions().forEach(outline::add);
        return outline;
    }

    Map<UUID, Entry> entries() {
        return entries;
    }

    Map<Siblings, List<UUID>> children() {
        return children;
    }

    List<UUID> children(Siblings list) {
        return children.getOrDefault(list, List.of());
    }

    boolean has(UUID id) {
        return entries.containsKey(id);
    }

    private void add(Siblings list, MapPart part, Record details) {
        add(part.id(), list, part.key(), part.name(), details);
    }

    private void add(Transition transition) {
        var way = transition.details();
        var to = way.toStepId();
        var name = nameOf(way.fromStepId()) + " → " + (to == null ? way.kind().name() : nameOf(to));
        add(transition.id(), new Siblings(PartKind.TRANSITION, null), null, name, way);
    }

    private void add(UUID id, Siblings list, @Nullable String key, String name, Record details) {
        var siblings = children.computeIfAbsent(list, any -> new ArrayList<>());
        siblings.add(id);
        entries.put(id, new Entry(id, list, siblings.size(), key, name, details));
    }

    private String nameOf(UUID stepId) {
        var step = entries.get(stepId);
        return step == null ? stepId.toString() : step.name();
    }
}
