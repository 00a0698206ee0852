package io.journeyloop.gateway.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Answers of GET may be kept by who asked, and are asked for again by their ETag, which costs no transfer. */
final class Revalidation {
    private static final int NOT_MODIFIED = 304;
    private static final int TAG_LENGTH = 32;

    private Revalidation() {}

    static void end(RoutingContext context, MediaTypes type, String body) {
        String tag = "W/\"%s\"".formatted(PersistedQuery.hash(body).substring(0, TAG_LENGTH));
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .putHeader(HttpHeaders.VARY, "Accept, Authorization");
        if (knows(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatusCode(NOT_MODIFIED).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, type.header()).end(body);
        }
    }

    private static boolean knows(@Nullable String known, String tag) {
        return known != null
                && Arrays.stream(known.split(",", -1))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || ("W/" + one).equals(tag));
    }
}
