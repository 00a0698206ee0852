package io.journeyloop.journey.map.domain;

import io.journeyloop.journey.map.domain.MapDiff.Added;
import io.journeyloop.journey.map.domain.MapDiff.Changed;
import io.journeyloop.journey.map.domain.MapDiff.Moved;
import io.journeyloop.journey.map.domain.MapDiff.Removed;
import io.journeyloop.journey.map.domain.Outline.Siblings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays a difference on the map that it starts from. */
final class Patch {
    private final MapDiff diff;
    private final Map<UUID, @Nullable String> keys = new HashMap<>();
    private final Map<UUID, Record> details = new HashMap<>();
    private final Map<Siblings, List<UUID>> children = new HashMap<>();

    /** A place that a part takes in the later map. */
    private record Arrival(UUID id, Siblings list, int order) {}

    Patch(MapDiff diff) {
        this.diff = diff;
    }

    JourneyMap applyTo(JourneyMap from) {
        var outline = Outline.of(from);
        outline.entries().forEach((id, entry) -> {
            keys.put(id, entry.key());
            details.put(id, entry.details());
        });
        keepThoseThatStay(outline);
        diff.added().forEach(this::describe);
        diff.changed().forEach(this::change);
        arrivals().sorted(Comparator.comparingInt(Arrival::order)).forEach(this::seat);
        var phases = children(PartKind.PHASE, null).stream().map(this::phase).toList();
        var transitions = children(PartKind.TRANSITION, null).stream()
                .map(this::transition)
                .toList();
        return new JourneyMap(phases, transitions);
    }

    private void keepThoseThatStay(Outline outline) {
        var leaving = new HashSet<UUID>();
        diff.removed().stream().map(Removed::id).forEach(leaving::add);
        diff.moved().stream().map(Moved::id).forEach(leaving::add);
        outline.children().forEach((list, ids) -> {
            var staying = new ArrayList<>(ids);
            staying.removeAll(leaving);
            children.put(list, staying);
        });
    }

    private void describe(Added added) {
        keys.put(added.id(), added.key());
        details.put(added.id(), added.details());
    }

    private void change(Changed changed) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put(changed.field(), changed.to());
        details.computeIfPresent(changed.id(), (id, present) -> Fields.with(present, fields));
    }

    private Stream<Arrival> arrivals() {
        return Stream.concat(
                diff.added().stream()
                        .map(added ->
                                new Arrival(added.id(), new Siblings(added.kind(), added.parentId()), added.order())),
                diff.moved().stream()
                        .map(moved -> new Arrival(
                                moved.id(), new Siblings(moved.kind(), moved.toParentId()), moved.toOrder())));
    }

    private void seat(Arrival arrival) {
        children.computeIfAbsent(arrival.list(), any -> new ArrayList<>()).add(arrival.order() - 1, arrival.id());
    }

    private Phase phase(UUID id) {
        var steps = children(PartKind.STEP, id).stream().map(this::step).toList();
        return new Phase(id, key(id), (PhaseDetails) details(id), steps);
    }

    private Step step(UUID id) {
        var touchpoints =
                children(PartKind.TOUCHPOINT, id).stream().map(this::touchpoint).toList();
        return new Step(id, key(id), (StepDetails) details(id), touchpoints);
    }

    private Touchpoint touchpoint(UUID id) {
        return new Touchpoint(id, key(id), (TouchpointDetails) details(id));
    }

    private Transition transition(UUID id) {
        return new Transition(id, (TransitionDetails) details(id));
    }

    private List<UUID> children(PartKind kind, @Nullable UUID parentId) {
        return children.getOrDefault(new Siblings(kind, parentId), List.of());
    }

    private String key(UUID id) {
        return Objects.requireNonNull(keys.get(id));
    }

    private Record details(UUID id) {
        return Objects.requireNonNull(details.get(id));
    }
}
