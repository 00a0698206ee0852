package io.journeyloop.gateway.journey;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the edits of steps and touchpoints have in common. */
final class MapEdits {
    private MapEdits() {}

    /** Where a part is to go: under another parent where one is given. */
    static Map<String, Object> place(int order, String parent, @Nullable String parentId) {
        return parentId == null ? Map.of("order", order) : Map.of("order", order, parent, parentId);
    }
}
