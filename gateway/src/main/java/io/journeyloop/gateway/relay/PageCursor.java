package io.journeyloop.gateway.relay;

import io.journeyloop.gateway.downstream.Failure;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list. Services give a cursor per page, Relay wants one per edge: so an edge's cursor is that of its page
 * and how many edges to skip.
 *
 * @param page the service's cursor of the page, empty for the first
 * @param skip how many of the page's items come before the place
 * @param order in which the list is, empty for its usual one; in another order the place is nowhere
 */
record PageCursor(String page, int skip, String order) {
    static PageCursor read(@Nullable String text, String order) {
        if (text == null || text.isEmpty()) {
            return new PageCursor("", 0, order);
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = plain.split(":", 3);
            PageCursor read = new PageCursor(parts[1], Integer.parseInt(parts[0]), parts.length < 3 ? "" : parts[2]);
            return read.checked(order);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new InvalidCursor();
        }
    }

    String text() {
        String place = skip + ":" + page;
        byte[] plain = (order.isEmpty() ? place : place + ":" + order).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    PageCursor at(String otherPage, int otherSkip) {
        return new PageCursor(otherPage, otherSkip, order);
    }

    private PageCursor checked(String wanted) {
        if (skip < 0 || skip > Slice.LARGEST || !order.equals(wanted)) {
            throw new InvalidCursor();
        }
        return this;
    }

    /** Carries the failure out of plain code. */
    @SuppressWarnings("serial") // never leaves this process
    static final class InvalidCursor extends RuntimeException {
        Failure failure() {
            return Failure.invalid("after", "is not a cursor of this list");
        }
    }
}
