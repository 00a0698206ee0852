package io.journeyloop.gateway.relay;

import io.journeyloop.gateway.downstream.Failure;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The part of a list that a connection's {@code first} and {@code after} ask for. */
public final class Slice<T> {
    static final int LARGEST = 200;
    private static final int USUAL = 50;

    private final PageCursor from;
    private final int first;
    private final ServicePage<T> page;

    private Slice(PageCursor from, int first, ServicePage<T> page) {
        this.from = from;
        this.first = first;
        this.page = page;
    }

    /** Reads one page of a service, given its limit and cursor. */
    @FunctionalInterface
    public interface Reader<T> {
        Uni<ServicePage<T>> read(int limit, @Nullable String cursor);
    }

    /** Of a list that is always in the same order. */
    public static <T> Uni<Slice<T>> of(@Nullable Integer first, @Nullable String after, Reader<T> reader) {
        return of("", first, after, reader);
    }

    /**
     * Fails with {@code invalid_input} when {@code first} or {@code after} is no such thing.
     *
     * @param order see {@link #order}
     */
    public static <T> Uni<Slice<T>> of(
            String order, @Nullable Integer first, @Nullable String after, Reader<T> reader) {
        int wanted = first == null ? USUAL : first;
        if (!isPossible(wanted)) {
            return Uni.createFrom().failure(impossible());
        }
        try {
            return read(PageCursor.read(after, order), wanted, reader);
        } catch (PageCursor.InvalidCursor unreadable) {
            return Uni.createFrom().failure(unreadable.failure());
        }
    }

    /** The order that was asked for, to tell its cursors from those of others; empty for the list's usual one. */
    public static String order(@Nullable Object orderBy, @Nullable Object direction) {
        return orderBy == null && direction == null ? "" : orderBy + " " + direction;
    }

    /** The beginning of a list that is at hand, or all of it where nothing else is asked for. */
    public static <T> Uni<List<T>> head(List<T> all, @Nullable Integer first) {
        if (first == null) {
            return Uni.createFrom().item(all);
        }
        return isPossible(first)
                ? Uni.createFrom().item(all.subList(0, Math.min(first, all.size())))
                : Uni.createFrom().failure(impossible());
    }

    private static boolean isPossible(int first) {
        return first >= 1 && first <= LARGEST;
    }

    private static Failure impossible() {
        return Failure.invalid("first", "must be between 1 and " + LARGEST);
    }

    private static <T> Uni<Slice<T>> read(PageCursor from, int wanted, Reader<T> reader) {
        int limit = Math.min(LARGEST, from.skip() + wanted);
        String cursor = from.page().isEmpty() ? null : from.page();
        return reader.read(limit, cursor)
                .onFailure(Slice::isOfTheCursor)
                .transform(refused -> new PageCursor.InvalidCursor().failure())
                .map(page -> new Slice<>(from, wanted, page));
    }

    /** Services know the argument {@code after} by another name. */
    private static boolean isOfTheCursor(Throwable failure) {
        return failure instanceof Failure refused
                && refused.violations().stream()
                        .anyMatch(violation -> violation.field().equals("cursor"));
    }

    /** One edge per item, made of the item and its cursor. */
    public <E> List<E> edges(BiFunction<T, String, E> edge) {
        List<T> items = page.items();
        return IntStream.range(from.skip(), end())
                .mapToObj(index -> edge.apply(items.get(index), cursor(index)))
                .toList();
    }

    public PageInfo pageInfo() {
        boolean empty = end() <= from.skip();
        boolean more = page.nextCursor() != null || page.items().size() > end();
        return new PageInfo(
                more,
                from.skip() > 0 || !from.page().isEmpty(),
                empty ? null : cursor(from.skip()),
                empty ? null : cursor(end() - 1));
    }

    /** As the service tells; where it doesn't, a first page that is the last one has all there are. */
    public @Nullable Integer totalCount() {
        boolean whole = from.page().isEmpty() && page.nextCursor() == null;
        return page.totalCount() == null && whole ? Integer.valueOf(page.items().size()) : page.totalCount();
    }

    private int end() {
        return Math.min(page.items().size(), from.skip() + first);
    }

    /** The service's own cursor is used where there is one, so that skips stay small. */
    private String cursor(int index) {
        String next = page.nextCursor();
        boolean last = index == page.items().size() - 1;
        return last && next != null
                ? from.at(next, 0).text()
                : from.at(from.page(), index + 1).text();
    }
}
