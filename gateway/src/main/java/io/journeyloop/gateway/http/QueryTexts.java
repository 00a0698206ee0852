package io.journeyloop.gateway.http;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Automatic persisted queries: a text that came with its hash is remembered, and later the hash will do. Each replica
 * remembers for itself, the least used is forgotten, and a client that is told {@code PERSISTED_QUERY_NOT_FOUND} sends
 * the text again. With an allow-list nothing else than what is listed is executed, however it is sent.
 */
@Startup // a list that cannot be read is told now, not to the first client
@ApplicationScoped
class QueryTexts {
    private static final int LONGEST_REMEMBERED = 65_536;

    private final Map<String, String> remembered;
    private final Optional<Set<String>> allowed;

    QueryTexts(HttpConfig config) {
        this.remembered = LeastUsed.of(config.persistedQueries().remembered());
        this.allowed = config.persistedQueries().allowList().map(QueryTexts::hashes);
    }

    /** The request with its text. */
    JsonObject complete(JsonObject request) throws Preparation.Refused {
        String hash = PersistedQuery.of(request);
        String query = request.getString("query", null);
        if (query == null) {
            String known = hash == null ? null : remembered.get(hash);
            if (known == null) {
                throw new Preparation.Refused("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
            }
            return Json.createObjectBuilder(request).add("query", known).build();
        }
        check(query, hash);
        return request;
    }

    /** Whether a complete request's text is one that its client has told the hash of, or that is listed. */
    boolean isKnown(JsonObject complete) {
        return allowed.isPresent() || PersistedQuery.of(complete) != null;
    }

    private void check(String query, @Nullable String hash) throws Preparation.Refused {
        if (hash == null && allowed.isEmpty()) {
            return;
        }
        String actual = PersistedQuery.hash(query);
        if (hash != null && !hash.equals(actual)) {
            throw new Preparation.Refused("invalid_request", "the hash is not that of the query");
        }
        if (allowed.isPresent() && !allowed.get().contains(actual)) {
            throw new Preparation.Refused("query_not_allowed", "only listed queries are executed here");
        }
        if (hash != null && query.length() <= LONGEST_REMEMBERED) {
            remembered.put(actual, query);
        }
    }

    private static Set<String> hashes(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The allow-list of queries can't be read: " + file, unreadable);
        }
    }
}
