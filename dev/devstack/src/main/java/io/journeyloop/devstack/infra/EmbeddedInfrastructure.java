package io.journeyloop.devstack.infra;

import java.util.List;

/** All three without a container engine: PostgreSQL and Keycloak as child processes, Kafka in this JVM. */
final class EmbeddedInfrastructure implements Infrastructure {

    private final Endpoints endpoints;
    private final List<AutoCloseable> servers;

    private EmbeddedInfrastructure(Endpoints endpoints, List<AutoCloseable> servers) {
        this.endpoints = endpoints;
        this.servers = servers;
    }

    static EmbeddedInfrastructure start(InfrastructureSettings settings) {
        var ports = settings.ports();
        List<AutoCloseable> servers = Together.start(List.of(
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
    public void close() {
        Together.closeAll(servers.reversed());
    }
}
