package io.journeyloop.devstack.testing;

import io.journeyloop.devstack.infra.Endpoints;
import io.journeyloop.devstack.infra.Folders;
import io.journeyloop.devstack.infra.Infrastructure;
import io.journeyloop.devstack.infra.InfrastructurePorts;
import io.journeyloop.devstack.infra.InfrastructureSettings;
import io.journeyloop.devstack.infra.KeycloakTestKey;
import io.journeyloop.devstack.infra.Part;
import io.journeyloop.devstack.infra.ProcessLedger;
import io.journeyloop.devstack.infra.StoredData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The process that holds servers while their owner lives, on random ports and throw-away data. */
public final class DaemonProgram {

    static final String STATE_FILE = "state.properties";

    private static final String PROCESSES = "processes";

    private final Owner owner;
    private final Path folder;
    private final Set<Part> parts;

    private DaemonProgram(Owner owner, Path folder, Set<Part> parts) {
        this.owner = owner;
        this.folder = folder;
        this.parts = parts;
    }

    /** @param arguments the owner's pid, its start time in milliseconds, the folder for state and data, the servers */
    public static void main(String[] arguments) throws Exception {
        var owner = new Owner(Long.parseLong(arguments[0]), Long.parseLong(arguments[1]));
        var parts = Stream.of(arguments[3].split("-")).map(Part::valueOf).collect(Collectors.toSet());
        new DaemonProgram(owner, Path.of(arguments[2]), parts).run();
        // Kafka leaves threads behind that would keep this JVM alive
        System.exit(0);
    }

    private void run() throws IOException {
        if (parts.contains(Part.POSTGRES)) {
            sweep();
        }
        var settings = new InfrastructureSettings(
                folder.resolve("data"),
                folder,
                InfrastructurePorts.random(),
                new ProcessLedger(folder.resolve(PROCESSES)),
                line -> System.out.println(Instant.now() + " " + line));
        try (var infrastructure = Infrastructure.start(settings, parts)) {
            var endpoints = infrastructure.endpoints();
            new SharedState(ProcessHandle.current().pid(), endpoints, installedKey(endpoints))
                    .write(folder.resolve(STATE_FILE));
            owner.process().ifPresent(process -> process.onExit().join());
        }
        StoredData.wipe(settings.data());
        Files.deleteIfExists(folder.resolve(STATE_FILE));
    }

    private @Nullable TestSigningKey installedKey(Endpoints endpoints) throws IOException {
        if (!parts.contains(Part.KEYCLOAK)) {
            return null;
        }
        var key = TestSigningKey.generate();
        KeycloakTestKey.install(endpoints.keycloakUrl(), key.privateKey().getEncoded());
        return key;
    }

    /** Ends and removes what earlier daemons left that were killed before they could. */
    private void sweep() throws IOException {
        for (var over : list(SharedDaemon.folderOfAll(), DaemonProgram::isOver)) {
            for (var daemon : list(over, Files::isDirectory)) {
                new ProcessLedger(daemon.resolve(PROCESSES)).endLeftovers();
            }
            Folders.delete(over);
        }
    }

    private static List<Path> list(Path folder, Predicate<Path> which) throws IOException {
        try (var found = Files.list(folder)) {
            return found.filter(which).toList();
        }
    }

    private static boolean isOver(Path owner) {
        var name = owner.getFileName().toString().split("-");
        return name.length == 2
                && new Owner(Long.parseLong(name[0]), Long.parseLong(name[1]))
                        .process()
                        .isEmpty();
    }
}
