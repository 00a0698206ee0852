package io.journeyloop.gateway.relay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One keyset page of a service.
 *
 * @param nextCursor the service's own cursor, null on the last page
 * @param totalCount how many there are in all, where the service tells
 */
public record ServicePage<T>(
        List<T> items,
        @Nullable String nextCursor,
        @Nullable Integer totalCount) {
    public ServicePage {
        items = List.copyOf(items);
    }
}
