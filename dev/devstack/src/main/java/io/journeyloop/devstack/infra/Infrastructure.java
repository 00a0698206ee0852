package io.journeyloop.devstack.infra;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The running servers; closing stops them and leaves their data. */
public sealed interface Infrastructure extends AutoCloseable permits EmbeddedInfrastructure, ContainerInfrastructure {

    /** Of all three, whether they run or not. */
    Endpoints endpoints();

    /** What went wrong, if a server has ended by itself. */
    Optional<DevstackException> failure();

    @Override
    void close();

    /** Boots all three. */
    static Infrastructure start(InfrastructureSettings settings) {
        return start(settings, EnumSet.allOf(Part.class));
    }

    /** Boots some of the servers side by side, on the road that {@link InfrastructureChoice} picks. */
    static Infrastructure start(InfrastructureSettings settings, Set<Part> parts) {
        return switch (InfrastructureChoice.detect()) {
            case EMBEDDED -> EmbeddedInfrastructure.start(settings, parts);
            case CONTAINERS -> ContainerInfrastructure.start(settings, parts);
        };
    }
}
