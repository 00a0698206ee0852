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
 */
record PageCursor(String page, int skip) {
    static PageCursor read(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return new PageCursor("", 0);
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int colon = plain.indexOf(':');
            return checked(plain.substring(colon + 1), Integer.parseInt(plain.substring(0, colon)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new InvalidCursor();
        }
    }

    String text() {
        byte[] plain = (skip + ":" + page).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    private static PageCursor checked(String page, int skip) {
        if (skip < 0 || skip > Slice.LARGEST) {
            throw new InvalidCursor();
        }
        return new PageCursor(page, skip);
    }

    /** Carries the failure out of plain code. */
    @SuppressWarnings("serial") // never leaves this process
    static final class InvalidCursor extends RuntimeException {
        Failure failure() {
            return Failure.invalid("after", "is not a cursor of this list");
        }
    }
}
