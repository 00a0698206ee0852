package io.journeyloop.devstack.infra;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** Without a container engine: PostgreSQL and Keycloak as child processes, Kafka in this JVM. */
final class EmbeddedInfrastructure implements Infrastructure {

    private final Endpoints endpoints;
    private final List<EmbeddedServer> servers;

    private EmbeddedInfrastructure(Endpoints endpoints, List<EmbeddedServer> servers) {
        this.endpoints = endpoints;
        this.servers = servers;
    }

    static EmbeddedInfrastructure start(InfrastructureSettings settings, Set<Part> parts) {
        List<EmbeddedServer> servers = Together.start(parts.stream()
                .<Callable<EmbeddedServer>>map(part -> () -> start(settings, part))
                .toList());
        return new EmbeddedInfrastructure(settings.ports().endpoints(), servers);
    }

    private static EmbeddedServer start(InfrastructureSettings settings, Part part) throws Exception {
        return switch (part) {
            case POSTGRES -> EmbeddedPostgresServer.start(settings);
            case KAFKA -> EmbeddedKafka.start(settings);
            case KEYCLOAK -> EmbeddedKeycloak.start(settings);
        };
    }

    @Override
    public Endpoints endpoints() {
        return endpoints;
    }

    @Override
    public Optional<DevstackException> failure() {
        return servers.stream()
                .map(EmbeddedServer::failure)
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public void close() {
        Together.closeAll(servers.reversed());
    }
}
