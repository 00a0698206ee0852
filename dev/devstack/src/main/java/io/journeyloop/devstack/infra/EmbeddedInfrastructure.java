package io.journeyloop.devstack.infra;

import java.util.List;
import java.util.Optional;

/** All three without a container engine: PostgreSQL and Keycloak as child processes, Kafka in this JVM. */
final class EmbeddedInfrastructure implements Infrastructure {

    private final Endpoints endpoints;
    private final List<EmbeddedServer> servers;

    private EmbeddedInfrastructure(Endpoints endpoints, List<EmbeddedServer> servers) {
        this.endpoints = endpoints;
        this.servers = servers;
    }

    static EmbeddedInfrastructure start(InfrastructureSettings settings) {
        var ports = settings.ports();
        List<EmbeddedServer> servers = Together.start(List.of(
                () -> EmbeddedPostgresServer.start(settings),
                () -> EmbeddedKafka.start(settings),
                () -> EmbeddedKeycloak.start(settings)));
        var endpoints = new Endpoints(
                new Endpoints.Postgres("127.0.0.1", ports.postgres(), "postgres", "postgres"),
                "127.0.0.1:" + ports.kafka(),
                "http://localhost:" + ports.keycloak());
        return new EmbeddedInfrastructure(endpoints, servers);
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
