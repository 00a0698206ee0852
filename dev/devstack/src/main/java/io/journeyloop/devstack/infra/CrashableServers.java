package io.journeyloop.devstack.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL and Kafka without containers, each in a process of its own that can be killed and started again on its
 * data: what a test needs that pulls plugs.
 */
public final class CrashableServers implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final InfrastructurePorts ports = InfrastructurePorts.random();
    private final Map<CrashableServer, ChildProcess> running = new EnumMap<>(CrashableServer.class);

    private CrashableServers(Path folder) {
        this.folder = folder;
    }

    /** @param folder for data and logs; what an earlier run left there is ended and removed */
    public static CrashableServers start(Path folder) {
        var servers = new CrashableServers(folder);
        servers.ledger().endLeftovers();
        servers.forget();
        Stream.of(CrashableServer.values()).forEach(servers::start);
        return servers;
    }

    /** Where both answer, beside a Keycloak that is somewhere else. */
    public Endpoints endpoints(String keycloakUrl) {
        return new Endpoints(
                new Endpoints.Postgres("127.0.0.1", ports.postgres(), "postgres", "postgres"),
                "127.0.0.1:" + ports.kafka(),
                keycloakUrl);
    }

    /** Pulls the plug: of the server, and of everything that it has started. */
    public void kill9(CrashableServer server) {
        var all = processes(server)
                .flatMap(process -> Stream.concat(process.descendants(), Stream.of(process)))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(ended -> ended.onExit().join());
        running.remove(server);
    }

    /** PostgreSQL detaches itself from the program that starts it. */
    private Stream<ProcessHandle> processes(CrashableServer server) {
        var program = Stream.of(process(server).handle());
        return switch (server) {
            case KAFKA -> program;
            case POSTGRES -> Stream.concat(program, Stream.of(EmbeddedPostgresServer.processIn(data())));
        };
    }

    /** Starts it on the data that is there, and waits until it listens. */
    public void start(CrashableServer server) {
        try {
            var process = ChildProcess.start(
                    server.name(), command(server), Map.of(), folder.resolve(server.name() + ".out"));
            ledger().add(server.name(), process.handle());
            running.put(server, process);
            process.awaitReady(() -> listens(port(server)), PATIENCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(CrashableServer server) {
        return List.of(
                ChildProcess.java(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-Djourneyloop.root=" + DevstackClasspath.root(),
                "-cp",
                DevstackClasspath.asArgument(),
                ServerProgram.class.getName(),
                server.name(),
                folder.toString(),
                Integer.toString(ports.postgres()),
                Integer.toString(ports.kafka()),
                Integer.toString(ports.kafkaController()));
    }

    private int port(CrashableServer server) {
        return server == CrashableServer.POSTGRES ? ports.postgres() : ports.kafka();
    }

    private static boolean listens(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private ProcessLedger ledger() {
        return new ProcessLedger(folder.resolve("processes"));
    }

    private ChildProcess process(CrashableServer server) {
        @Nullable ChildProcess process = running.get(server);
        if (process == null) {
            throw new IllegalStateException(server + " does not run");
        }
        return process;
    }

    /** Nothing of it is kept. */
    @Override
    public void close() {
        List.copyOf(running.keySet()).forEach(this::kill9);
        forget();
    }

    private void forget() {
        try {
            Folders.delete(data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path data() {
        return folder.resolve("data");
    }
}
