package io.journeyloop.devstack.testing;

import io.journeyloop.devstack.infra.ChildProcess;
import io.journeyloop.devstack.infra.DevstackClasspath;
import io.journeyloop.devstack.infra.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the daemon of an owner's servers, or starts it; a file lock keeps two test JVMs from doing so at once. */
final class SharedDaemon {

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Owner owner;
    private final String parts;
    private final Path folder;

    SharedDaemon(Owner owner, Set<Part> parts) {
        this.owner = owner;
        this.parts = parts.stream().map(Part::name).collect(Collectors.joining("-"));
        this.folder = folderOfAll().resolve(owner.name()).resolve(this.parts.toLowerCase(Locale.ROOT));
    }

    /** It has a folder for each owner. */
    static Path folderOfAll() {
        return DevstackClasspath.root().resolve("target/devstack");
    }

    SharedState connect() {
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                var running = running();
                return running != null ? running : boot();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable SharedState running() {
        var file = stateFile();
        if (!Files.exists(file)) {
            return null;
        }
        var state = SharedState.read(file);
        return state.daemonLives() ? state : null;
    }

    private SharedState boot() throws IOException {
        Files.deleteIfExists(stateFile());
        var daemon = ChildProcess.start(
                "The tests' infrastructure",
                command(),
                // the daemon ends its containers itself, and their ports are bound to this machine
                Map.of("TESTCONTAINERS_RYUK_DISABLED", "true", "TESTCONTAINERS_HOST_OVERRIDE", "localhost"),
                folder.resolve("daemon.log"));
        daemon.awaitReady(() -> Files.exists(stateFile()), PATIENCE);
        return SharedState.read(stateFile());
    }

    private List<String> command() {
        return List.of(
                ChildProcess.java(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djourneyloop.root=" + DevstackClasspath.root(),
                "-cp",
                DevstackClasspath.asArgument(),
                DaemonProgram.class.getName(),
                Long.toString(owner.pid()),
                Long.toString(owner.start()),
                folder.toString(),
                parts);
    }

    private Path stateFile() {
        return folder.resolve(DaemonProgram.STATE_FILE);
    }
}
