package io.journeyloop.devstack.infra;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Keycloak as a child process on its embedded database. */
final class EmbeddedKeycloak implements EmbeddedServer {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final ChildProcess process;

    private EmbeddedKeycloak(ChildProcess process) {
        this.process = process;
    }

    static EmbeddedKeycloak start(InfrastructureSettings settings) throws IOException {
        var distribution = KeycloakDistribution.prepared(settings);
        var instance = settings.data().resolve("keycloak").toAbsolutePath();
        distribution.install(instance);
        settings.progress().step("Keycloak starts");
        int port = settings.ports().keycloak();
        var process = ChildProcess.start(
                "Keycloak",
                KeycloakCommand.start(instance, port, List.of()),
                KeycloakCommand.ENVIRONMENT,
                settings.logs().resolve("keycloak.log"));
        settings.processes().add("keycloak", process.handle());
        awaitReady(process, port);
        settings.progress().step("Keycloak is ready on port " + port);
        return new EmbeddedKeycloak(process);
    }

    static void awaitReady(ChildProcess process, int port) {
        process.awaitReady(() -> Http.answers("http://127.0.0.1:" + port + "/realms/" + Endpoints.REALM), PATIENCE);
    }

    @Override
    public Optional<DevstackException> failure() {
        return process.isAlive() ? Optional.empty() : Optional.of(process.died());
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(20));
    }
}
