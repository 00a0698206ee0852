package io.journeyloop.devstack.launcher;

import io.journeyloop.devstack.infra.Http;
import io.journeyloop.devstack.services.FreePort;
import io.journeyloop.devstack.services.Service;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "status",
        description = "Shows what runs and how it feels (exit code 0 all ready, 1 not all, 3 not up).")
final class StatusCommand implements Callable<Integer> {

    private final Home home;
    private final Terminal terminal;
    private boolean allReady = true;

    StatusCommand(Home home) {
        this.home = home;
        this.terminal = new Terminal(home.colours());
    }

    @Override
    public Integer call() {
        var running = Running.find(home);
        if (running.isEmpty()) {
            throw new ExitException(ExitException.NOT_UP, "Journeyloop is not up; start it with ./journeyloop up");
        }
        show(running.get());
        return allReady ? 0 : ExitException.FAILED;
    }

    private void show(Running running) {
        var endpoints = running.product().endpoints();
        row(
                "PostgreSQL",
                endpoints.postgres().port(),
                !FreePort.isFree(endpoints.postgres().port()));
        int kafka = Integer.parseInt(
                endpoints.kafkaBootstrap().substring(endpoints.kafkaBootstrap().lastIndexOf(':') + 1));
        row("Kafka", kafka, !FreePort.isFree(kafka));
        int keycloak = Integer.parseInt(
                endpoints.keycloakUrl().substring(endpoints.keycloakUrl().lastIndexOf(':') + 1));
        row("Keycloak", keycloak, Http.answers(endpoints.issuer()));
        for (var service : Service.all()) {
            var health = "http://127.0.0.1:" + running.product().ports().management(service) + "/q/health/ready";
            row(service.module(), running.product().ports().of(service), Http.answers(health));
        }
        terminal.line("run by process " + running.pid());
    }

    private void row(String name, int port, boolean ready) {
        allReady &= ready;
        terminal.line("%-20s port %-6d %s".formatted(name, port, ready ? "ready" : "not ready"));
    }
}
