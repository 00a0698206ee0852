package io.journeyloop.gateway.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** What the gateway takes from a client in one request. */
@ConfigMapping(prefix = "journeyloop.gateway.http")
public interface HttpConfig {
    /** Whether clients may ask for the schema, by a query or at its address. */
    @WithDefault("true")
    boolean introspection();

    /** How much one operation may ask for. */
    Limits limits();

    /** Queries that are sent by their hash. */
    PersistedQueries persistedQueries();

    /** Published in docs/graphql.md. */
    interface Limits {
        /** Levels. */
        @WithDefault("20")
        int depth();

        /** Fields, those of fragments wherever they are spread. */
        @WithDefault("1000")
        int fields();

        /** Fields by the rows that they may be answered for. */
        @WithDefault("500000")
        long complexity();

        /** Fields under another name. */
        @WithDefault("100")
        int aliases();

        /** Words and signs of the document. */
        @WithDefault("10000")
        int tokens();
    }

    /** Which queries are known by their hash. */
    interface PersistedQueries {
        /** How many of the clients' queries are remembered. */
        @WithDefault("1000")
        int remembered();

        /** A file of SHA-256 hashes, one a line: only these queries are executed. */
        Optional<Path> allowList();
    }
}
