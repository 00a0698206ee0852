package io.journeyloop.journey.journeys.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tenant's hierarchy of journeys, laid out as it reads: each journey before those below it, siblings in their order. */
public final class FrameworkTree {
    private final Map<@Nullable UUID, List<FrameworkEntry>> children = new HashMap<>();

    /**
     * A journey in the tree.
     *
     * @param depth the root's is 1
     */
    public record Node(FrameworkEntry entry, int depth, RollUp rollUp) {}

    private record Visit(FrameworkEntry entry, int depth) {}

    /** @param entries all journeys in use, siblings in their order */
    public FrameworkTree(List<FrameworkEntry> entries) {
        entries.forEach(entry -> children.computeIfAbsent(entry.placement().parentId(), any -> new ArrayList<>())
                .add(entry));
    }

    /**
     * The whole tree or a branch of it; figures cover all that is below a journey, however deep the answer goes.
     *
     * @param rootId where to start, or nothing for all journeys without a parent
     * @param depth how many levels, the root's being the first, or nothing for all
     */
    public List<Node> nodes(@Nullable UUID rootId, @Nullable Integer depth) {
        var visits = walk(roots(rootId));
        var rollUps = rollUps(visits);
        return visits.stream()
                .filter(visit -> depth == null || visit.depth() <= depth)
                .map(visit -> new Node(
                        visit.entry(),
                        visit.depth(),
                        Objects.requireNonNull(rollUps.get(visit.entry().id()))))
                .toList();
    }

    private List<FrameworkEntry> roots(@Nullable UUID rootId) {
        return rootId == null
                ? children.getOrDefault(null, List.of())
                : children.values().stream()
                        .flatMap(List::stream)
                        .filter(entry -> entry.id().equals(rootId))
                        .toList();
    }

    /** Not recursive: a tree may be as deep as it has journeys. */
    private List<Visit> walk(List<FrameworkEntry> roots) {
        var visits = new ArrayList<Visit>();
        var open = new ArrayDeque<Visit>();
        roots.reversed().forEach(root -> open.push(new Visit(root, 1)));
        while (!open.isEmpty()) {
            var visit = open.pop();
            visits.add(visit);
            children.getOrDefault(visit.entry().id(), List.of())
                    .reversed()
                    .forEach(child -> open.push(new Visit(child, visit.depth() + 1)));
        }
        return visits;
    }

    private static Map<UUID, RollUp> rollUps(List<Visit> visits) {
        var rollUps = new HashMap<UUID, RollUp>();
        visits.forEach(visit -> rollUps.put(visit.entry().id(), RollUp.of(visit.entry())));
        for (var visit : visits.reversed()) {
            var parentId = visit.entry().placement().parentId();
            if (parentId != null) {
                var branch = Objects.requireNonNull(rollUps.get(visit.entry().id()));
                rollUps.computeIfPresent(parentId, (id, rollUp) -> rollUp.plus(branch));
            }
        }
        return rollUps;
    }
}
