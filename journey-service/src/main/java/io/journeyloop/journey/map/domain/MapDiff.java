package io.journeyloop.journey.map.domain;

import io.journeyloop.journey.map.domain.Outline.Entry;
import io.journeyloop.journey.map.domain.Outline.Siblings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What makes one map another: parts that came, went, moved, or are described differently. Parts are the same when their
 * identifiers are. A part that only makes room for others has not moved.
 */
public record MapDiff(List<Added> added, List<Removed> removed, List<Moved> moved, List<Changed> changed) {
    public MapDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        moved = List.copyOf(moved);
        changed = List.copyOf(changed);
    }

    /**
     * A part that came.
     *
     * @param order its place among its siblings in the later map, from 1
     */
    public record Added(
            UUID id,
            PartKind kind,
            @Nullable String key,
            String name,
            @Nullable UUID parentId,
            int order,
            Record details) {}

    /**
     * A part that went.
     *
     * @param order its place among its siblings in the earlier map, from 1
     */
    public record Removed(
            UUID id,
            PartKind kind,
            @Nullable String key,
            String name,
            @Nullable UUID parentId,
            int order) {}

    /** A part that stands elsewhere. */
    public record Moved(
            UUID id,
            PartKind kind,
            @Nullable String key,
            String name,
            @Nullable UUID fromParentId,
            int fromOrder,
            @Nullable UUID toParentId,
            int toOrder) {}

    /** One field of a part that says something else. */
    public record Changed(
            UUID id,
            PartKind kind,
            @Nullable String key,
            String name,
            String field,
            @Nullable Object from,
            @Nullable Object to) {}

    public static MapDiff between(JourneyMap from, JourneyMap to) {
        var before = Outline.of(from);
        var after = Outline.of(to);
        return new MapDiff(
                only(after, entry -> !before.has(entry.id())).stream()
                        .map(MapDiff::added)
                        .toList(),
                only(before, entry -> !after.has(entry.id())).stream()
                        .map(MapDiff::removed)
                        .toList(),
                movedBetween(before, after),
                only(after, entry -> before.has(entry.id())).stream()
                        .flatMap(entry ->
                                changes(Objects.requireNonNull(before.entries().get(entry.id())), entry).stream())
                        .toList());
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && moved.isEmpty() && changed.isEmpty();
    }

    /** The later map, made of the earlier one. */
    public JourneyMap applyTo(JourneyMap from) {
        return new Patch(this).applyTo(from);
    }

    private static List<Moved> movedBetween(Outline before, Outline after) {
        var moved = new ArrayList<Moved>();
        after.children().forEach((list, ids) -> {
            var stayed = stayed(before, list, ids);
            ids.stream()
                    .filter(id -> before.has(id) && !stayed.contains(id))
                    .map(id -> moved(
                            Objects.requireNonNull(before.entries().get(id)),
                            Objects.requireNonNull(after.entries().get(id))))
                    .forEach(moved::add);
        });
        return moved;
    }

    /** As many as possible of those that were in the list before, in the order that they had. */
    private static Set<UUID> stayed(Outline before, Siblings list, List<UUID> ids) {
        var known = new HashSet<>(before.children(list));
        var common = ids.stream().filter(known::contains).toList();
        return LongestRun.of(
                common, id -> Objects.requireNonNull(before.entries().get(id)).order());
    }

    private static List<Changed> changes(Entry before, Entry after) {
        var old = Fields.of(before.details());
        var changes = new ArrayList<Changed>();
        Fields.of(after.details()).forEach((field, value) -> {
            if (!Objects.equals(old.get(field), value)) {
                changes.add(
                        new Changed(after.id(), after.kind(), after.key(), after.name(), field, old.get(field), value));
            }
        });
        return changes;
    }

    private static List<Entry> only(Outline outline, Predicate<Entry> wanted) {
        return outline.entries().values().stream().filter(wanted).toList();
    }

    private static Added added(Entry part) {
        return new Added(
                part.id(), part.kind(), part.key(), part.name(), part.parentId(), part.order(), part.details());
    }

    private static Removed removed(Entry part) {
        return new Removed(part.id(), part.kind(), part.key(), part.name(), part.parentId(), part.order());
    }

    private static Moved moved(Entry from, Entry to) {
        return new Moved(
                to.id(), to.kind(), to.key(), to.name(), from.parentId(), from.order(), to.parentId(), to.order());
    }
}
