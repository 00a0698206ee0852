package io.journeyloop.devstack.infra;

import java.util.Optional;

/** One of the embedded servers. */
sealed interface EmbeddedServer extends AutoCloseable permits EmbeddedPostgresServer, EmbeddedKafka, EmbeddedKeycloak {

    /** What went wrong, if it has ended by itself. */
    Optional<DevstackException> failure();
}
