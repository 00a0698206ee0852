package io.journeyloop.kit.http;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the records, in the list's order
 * @param nextCursor where the next page starts; null on the last one
 */
@Schema(description = "One page of a list")
public record Page<T>(
        List<T> items,

        @Schema(description = "Send it as `cursor` for the next page; absent on the last page") @Nullable
        String nextCursor) {

    /** Cuts a page from records that were read one further than the page is long. */
    public static <T> Page<T> of(List<T> readOneFurther, PageRequest request, Function<T, Cursor> cursorOf) {
        if (readOneFurther.size() <= request.limit()) {
            return new Page<>(readOneFurther, null);
        }
        List<T> items = readOneFurther.subList(0, request.limit());
        return new Page<>(items, cursorOf.apply(items.getLast()).toString());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), nextCursor);
    }
}
