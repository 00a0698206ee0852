package io.journeyloop.devstack.infra;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.testcontainers.containers.GenericContainer;

/** The same by Testcontainers, on the same ports, their data in named volumes. */
final class ContainerInfrastructure implements Infrastructure {

    private final Endpoints endpoints;
    private final List<GenericContainer<?>> containers;

    private ContainerInfrastructure(Endpoints endpoints, List<GenericContainer<?>> containers) {
        this.endpoints = endpoints;
        this.containers = containers;
    }

    static ContainerInfrastructure start(InfrastructureSettings settings, Set<Part> parts) {
        var kit = new ContainerKit(settings.data());
        List<GenericContainer<?>> containers = Together.start(parts.stream()
                .<Callable<GenericContainer<?>>>map(part -> () -> start(kit, settings, part))
                .toList());
        return new ContainerInfrastructure(settings.ports().endpoints(), containers);
    }

    private static GenericContainer<?> start(ContainerKit kit, InfrastructureSettings settings, Part part) {
        var ports = settings.ports();
        return switch (part) {
            case POSTGRES -> started("PostgreSQL", kit.postgres(ports.postgres()), settings.progress());
            case KAFKA -> started("Kafka", kit.kafka(ports.kafka()), settings.progress());
            case KEYCLOAK -> started("Keycloak", kit.keycloak(ports.keycloak()), settings.progress());
        };
    }

    private static GenericContainer<?> started(String name, GenericContainer<?> container, Progress progress) {
        progress.step(name + " starts in a container");
        try {
            container.start();
        } catch (RuntimeException e) {
            var cause = Optional.ofNullable(e.getCause()).orElse(e);
            throw new DevstackException(
                    "The container of " + name + " (" + container.getDockerImageName() + ") did not start: "
                            + cause.getMessage() + "; JOURNEYLOOP_INFRA=embedded does without containers",
                    e);
        }
        progress.step(name + " is ready");
        return container;
    }

    @Override
    public Endpoints endpoints() {
        return endpoints;
    }

    @Override
    public Optional<DevstackException> failure() {
        return containers.stream()
                .filter(container -> !container.isRunning())
                .findFirst()
                .map(dead -> new DevstackException("The container of " + dead.getDockerImageName() + " has ended"));
    }

    @Override
    public void close() {
        Together.closeAll(containers.reversed());
    }
}
