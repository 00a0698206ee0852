package io.journeyloop.gateway.http;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The hash of a query's text, by which a client sends or has sent it: Apollo's extension {@code persistedQuery}. */
final class PersistedQuery {
    private PersistedQuery() {}

    /** Null where a request has no such extension, or none that is understood. */
    static @Nullable String of(JsonObject request) {
        return request.get("extensions") instanceof JsonObject extensions
                        && extensions.get("persistedQuery") instanceof JsonObject persisted
                        && persisted.getInt("version", 1) == 1
                        && persisted.get("sha256Hash") instanceof JsonString hash
                        && hash.getString().matches("[0-9a-fA-F]{64}")
                ? hash.getString().toLowerCase(Locale.ROOT)
                : null;
    }

    static String hash(String query) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(query.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }
}
