package io.journeyloop.devstack.infra;

import java.util.List;
import java.util.Optional;
import org.testcontainers.containers.GenericContainer;

/** The same three by Testcontainers, on the same ports, their data in named volumes. */
final class ContainerInfrastructure implements Infrastructure {

    private final Endpoints endpoints;
    private final List<GenericContainer<?>> containers;

    private ContainerInfrastructure(Endpoints endpoints, List<GenericContainer<?>> containers) {
        this.endpoints = endpoints;
        this.containers = containers;
    }

    static ContainerInfrastructure start(InfrastructureSettings settings) {
        var kit = new ContainerKit(settings.data());
        var ports = settings.ports();
        var postgres = kit.postgres(ports.postgres());
        var kafka = kit.kafka(ports.kafka());
        var keycloak = kit.keycloak(ports.keycloak());
        List<GenericContainer<?>> containers = Together.start(List.of(
                () -> started("PostgreSQL", postgres, settings.progress()),
                () -> started("Kafka", kafka, settings.progress()),
                () -> started("Keycloak", keycloak, settings.progress())));
        var endpoints = new Endpoints(
                new Endpoints.Postgres("127.0.0.1", ports.postgres(), "postgres", "postgres"),
                "127.0.0.1:" + ports.kafka(),
                "http://localhost:" + ports.keycloak());
        return new ContainerInfrastructure(endpoints, containers);
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
