package io.journeyloop.journey.map.domain;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists of parts: a part's order is its place in the list, so order is dense by construction. */
final class Parts {
    private Parts() {}

    /** Puts a part at a place counted from 1, or at the end. */
    static <P extends MapPart> List<P> insert(List<P> parts, P part, @Nullable Integer order) {
        int last = parts.size() + 1;
        int place = order == null ? last : order;
        if (place < 1 || place > last) {
            throw ProblemException.invalid(new Violation("order", "must be between 1 and " + last));
        }
        var result = new ArrayList<>(parts);
        result.add(place - 1, part);
        return result;
    }

    static <T> List<T> concat(List<T> list, List<T> more) {
        return Stream.concat(list.stream(), more.stream()).toList();
    }

    /** The same parts in the order of their identifiers. */
    static <P extends MapPart> List<P> reorder(List<P> parts, List<UUID> ids) {
        var byId = parts.stream().collect(Collectors.toMap(MapPart::id, Function.identity()));
        if (ids.size() != parts.size() || !byId.keySet().equals(new HashSet<>(ids))) {
            throw ProblemException.invalid("ids", "must name each of the " + parts.size() + " parts once");
        }
        return ids.stream().map(id -> Objects.requireNonNull(byId.get(id))).toList();
    }

    static <T> List<T> append(List<T> list, T last) {
        var result = new ArrayList<>(list);
        result.add(last);
        return result;
    }

    static <P extends MapPart> List<P> replace(List<P> parts, P part) {
        return parts.stream()
                .map(old -> old.id().equals(part.id()) ? part : old)
                .toList();
    }

    static <P extends MapPart> List<P> remove(List<P> parts, UUID id) {
        return parts.stream().filter(part -> !part.id().equals(id)).toList();
    }
}
