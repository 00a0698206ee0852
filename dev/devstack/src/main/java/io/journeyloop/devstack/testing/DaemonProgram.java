package io.journeyloop.devstack.testing;

import io.journeyloop.devstack.infra.Folders;
import io.journeyloop.devstack.infra.Infrastructure;
import io.journeyloop.devstack.infra.InfrastructurePorts;
import io.journeyloop.devstack.infra.InfrastructureSettings;
import io.journeyloop.devstack.infra.KeycloakTestKey;
import io.journeyloop.devstack.infra.ProcessLedger;
import io.journeyloop.devstack.infra.StoredData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** The process that holds the shared infrastructure while its owner lives, on random ports and throw-away data. */
public final class DaemonProgram {

    static final String STATE_FILE = "state.properties";

    private static final String PROCESSES = "processes";

    private final Owner owner;
    private final Path folder;

    private DaemonProgram(Owner owner, Path folder) {
        this.owner = owner;
        this.folder = folder;
    }

    /** @param arguments the owner's pid, its start time in milliseconds, the folder for state and data */
    public static void main(String[] arguments) throws Exception {
        var owner = new Owner(Long.parseLong(arguments[0]), Long.parseLong(arguments[1]));
        new DaemonProgram(owner, Path.of(arguments[2])).run();
        // Kafka leaves threads behind that would keep this JVM alive
        System.exit(0);
    }

    private void run() throws IOException {
        sweep();
        var settings = new InfrastructureSettings(
                folder.resolve("data"),
                folder,
                InfrastructurePorts.random(),
                new ProcessLedger(folder.resolve(PROCESSES)),
                line -> System.out.println(Instant.now() + " " + line));
        try (var infrastructure = Infrastructure.start(settings)) {
            var key = TestSigningKey.generate();
            KeycloakTestKey.install(
                    infrastructure.endpoints().keycloakUrl(), key.privateKey().getEncoded());
            new SharedState(ProcessHandle.current().pid(), infrastructure.endpoints(), key)
                    .write(folder.resolve(STATE_FILE));
            owner.process().ifPresent(process -> process.onExit().join());
        }
        StoredData.wipe(settings.data());
        Files.deleteIfExists(folder.resolve(STATE_FILE));
    }

    /** Ends and removes what earlier daemons left that were killed before they could. */
    private void sweep() throws IOException {
        try (var runs = Files.list(folder.getParent())) {
            for (var run : runs.filter(this::isOver).toList()) {
                new ProcessLedger(run.resolve(PROCESSES)).endLeftovers();
                Folders.delete(run);
            }
        }
    }

    private boolean isOver(Path run) {
        var parts = run.getFileName().toString().split("-");
        return parts.length == 2
                && new Owner(Long.parseLong(parts[0]), Long.parseLong(parts[1]))
                        .process()
                        .isEmpty();
    }
}
