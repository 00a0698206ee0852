package io.journeyloop.devstack.infra;

import java.util.Optional;

/** The three running servers; closing stops them and leaves their data. */
public sealed interface Infrastructure extends AutoCloseable permits EmbeddedInfrastructure, ContainerInfrastructure {

    Endpoints endpoints();

    /** What went wrong, if a server has ended by itself. */
    Optional<DevstackException> failure();

    @Override
    void close();

    /** Boots all three side by side, on the road that {@link InfrastructureChoice} picks. */
    static Infrastructure start(InfrastructureSettings settings) {
        return switch (InfrastructureChoice.detect()) {
            case EMBEDDED -> EmbeddedInfrastructure.start(settings);
            case CONTAINERS -> ContainerInfrastructure.start(settings);
        };
    }
}
