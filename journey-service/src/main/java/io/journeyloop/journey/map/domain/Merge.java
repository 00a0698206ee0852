package io.journeyloop.journey.map.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a change can be laid upon what others have changed since its author read the map. */
public final class Merge {
    private Merge() {}

    /** What a change writes: a field of a part, a part's parent, or the order of a list. */
    private record Touch(@Nullable UUID id, String field) {}

    /** All that lies between two maps. */
    private record Footprint(Set<Touch> touches, Set<UUID> added, Set<UUID> removed) {
        boolean touches(UUID id) {
            return added.contains(id) || touches.stream().anyMatch(touch -> id.equals(touch.id()));
        }
    }

    /**
     * Whether nothing that a change writes was written by others before.
     *
     * @param read the map that the author has read
     * @param present the map that the change was applied to
     * @param changed the map with the change
     */
    public static boolean isClean(JourneyMap read, JourneyMap present, JourneyMap changed) {
        var theirs = footprint(Outline.of(read), Outline.of(present));
        var ours = footprint(Outline.of(present), Outline.of(changed));
        return ours.touches().stream().noneMatch(theirs.touches()::contains)
                && ours.touches().stream().noneMatch(touch -> theirs.added().contains(touch.id()))
                && ours.removed().stream().noneMatch(theirs::touches);
    }

    /**
     * Whether others have changed one of these fields of a part, or taken the part away.
     *
     * @param read the map that the author has read
     * @param present the map as it is now
     */
    public static boolean touches(JourneyMap read, JourneyMap present, UUID partId, Set<String> fields) {
        var then = Outline.of(read).entries().get(partId);
        var now = Outline.of(present).entries().get(partId);
        if (then == null || now == null) {
            return true;
        }
        var old = Fields.of(then.details());
        var values = Fields.of(now.details());
        return fields.stream().anyMatch(field -> !Objects.equals(old.get(field), values.get(field)));
    }

    private static Footprint footprint(Outline before, Outline after) {
        var touches = new HashSet<Touch>();
        before.entries().forEach((id, entry) -> {
            var later = after.entries().get(id);
            if (later != null) {
                addChanges(touches, entry, later);
            }
        });
        before.children().forEach((list, ids) -> {
            if (!sameOrder(ids, after.children(list))) {
                touches.add(new Touch(list.parentId(), "order of each " + list.kind()));
            }
        });
        return new Footprint(touches, missing(before, after), missing(after, before));
    }

    private static void addChanges(Set<Touch> touches, Outline.Entry before, Outline.Entry after) {
        if (!Objects.equals(before.parentId(), after.parentId())) {
            touches.add(new Touch(after.id(), "parent"));
        }
        var old = Fields.of(before.details());
        Fields.of(after.details()).forEach((field, value) -> {
            if (!Objects.equals(old.get(field), value)) {
                touches.add(new Touch(after.id(), field));
            }
        });
    }

    /** Whether those that are in both lists come in the same order. */
    private static boolean sameOrder(List<UUID> before, List<UUID> after) {
        var later = new HashSet<>(after);
        var earlier = new HashSet<>(before);
        return before.stream()
                .filter(later::contains)
                .toList()
                .equals(after.stream().filter(earlier::contains).toList());
    }

    private static Set<UUID> missing(Outline there, Outline here) {
        var ids = new HashSet<>(here.entries().keySet());
        ids.removeAll(there.entries().keySet());
        return ids;
    }
}
