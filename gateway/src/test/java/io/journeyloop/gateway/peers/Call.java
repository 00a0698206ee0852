package io.journeyloop.gateway.peers;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One request that a peer received.
 *
 * @param timeoutMillis how long its answer is waited for; 0 when the sender does not say
 */
public record Call(
        String service,
        String method,
        String path,
        @Nullable String query,
        JsonNode body,
        @Nullable String authorization,
        @Nullable String ifMatch,
        long timeoutMillis) {

    @Override
    public String toString() {
        return "%s %s %s".formatted(service, method, path);
    }
}
