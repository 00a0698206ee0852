package io.journeyloop.journey.map.domain;

import java.util.HashMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Gives the parts of a derived map the identifiers of their originals, which have the same keys. */
public final class Realignment {
    private Realignment() {}

    /**
     * The derived map, as a later version of its base.
     *
     * @param ids the identifier of a part that the base does not have, given the one that it has now
     */
    public static JourneyMap onto(JourneyMap base, JourneyMap derived, UnaryOperator<UUID> ids) {
        var originals = new HashMap<String, MapNode>();
        base.nodes().forEach(node -> originals.put(node.key(), node));
        Function<MapPart, UUID> realigned = part -> {
            var original = originals.get(part.key());
            return original != null && original.kind() == NodeKind.of(part) ? original.id() : ids.apply(part.id());
        };
        var twins = new Twins(realigned, UnaryOperator.identity());
        var phases = derived.phases().stream().map(twins::of).toList();
        var known = new HashMap<TransitionDetails, UUID>();
        base.transitions().forEach(transition -> known.put(transition.details(), transition.id()));
        return new JourneyMap(
                phases,
                twins.of(derived.transitions(), transition -> ids.apply(transition.id())).stream()
                        .map(transition -> new Transition(
                                known.getOrDefault(transition.details(), transition.id()), transition.details()))
                        .toList());
    }
}
