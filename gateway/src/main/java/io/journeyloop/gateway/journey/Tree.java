package io.journeyloop.gateway.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of the framework, put together from its journeys.
 *
 * @param nodes parents before children, siblings in order
 * @param depth how many levels there are at most; the deepest level's children are not among the nodes
 */
record Tree(List<Journey> nodes, @Nullable Integer depth) {
    List<Journey> roots() {
        Map<String, Integer> levels = levels();
        return nodes.stream()
                .filter(node -> levels.getOrDefault(node.id(), 1) == 1)
                .toList();
    }

    /** By parent, also the empty lists of those that are known to have no children. */
    Map<String, List<Journey>> children() {
        Map<String, List<Journey>> children = new LinkedHashMap<>();
        levels().forEach((id, level) -> {
            if (depth == null || level < depth) {
                children.put(id, new ArrayList<>());
            }
        });
        for (Journey node : nodes) {
            List<Journey> siblings = node.parentId() == null ? null : children.get(node.parentId());
            if (siblings != null) {
                siblings.add(node);
            }
        }
        return children;
    }

    private Map<String, Integer> levels() {
        Map<String, Integer> levels = new HashMap<>();
        for (Journey node : nodes) {
            Integer above = node.parentId() == null ? null : levels.get(node.parentId());
            levels.put(node.id(), above == null ? 1 : above + 1);
        }
        return levels;
    }
}
