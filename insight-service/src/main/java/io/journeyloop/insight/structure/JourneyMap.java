package io.journeyloop.insight.structure;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places of a journey.
 *
 * @param nodes siblings in their order
 */
public record JourneyMap(UUID id, String key, List<Node> nodes) {

    public JourneyMap {
        nodes = List.copyOf(nodes);
    }

    /** A phase, step or touchpoint. */
    public record Node(
            UUID id,
            String kind,
            String key,
            String name,
            @Nullable UUID parentId) {}

    /** The steps in the order in which customers meet them. */
    public List<Node> steps() {
        return ofKind("PHASE").flatMap(phase -> below(phase, "STEP")).toList();
    }

    /** The touchpoints in the order in which customers meet them. */
    public List<Node> touchpoints() {
        return steps().stream().flatMap(step -> below(step, "TOUCHPOINT")).toList();
    }

    private Stream<Node> ofKind(String kind) {
        return nodes.stream().filter(node -> node.kind().equals(kind));
    }

    private Stream<Node> below(Node parent, String kind) {
        return ofKind(kind).filter(node -> Objects.equals(node.parentId(), parent.id()));
    }
}
