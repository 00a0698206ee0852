package io.journeyloop.benchmarks.scenarios.graphql;

import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.devstack.infra.ChildProcess;
import io.journeyloop.devstack.infra.DevstackException;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A GraphQL server that Node runs, with the processes that it has made for itself.
 *
 * @param url without a path
 */
record NodeServer(ChildProcess process, String url) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /**
     * @param command the script and its arguments, but for {@code --port}, which both take
     * @throws NoPeerException where it does not start
     */
    static NodeServer start(TestBed bed, String name, Path script, List<String> arguments)
            throws NoPeerException, IOException {
        var port = Integer.toString(freePort());
        List<String> command = new ArrayList<>(List.of("node", script.toString(), "--port", port));
        command.addAll(arguments);
        var log = bed.log(name);
        var process = ChildProcess.start(name, command, Map.of("NODE_ENV", "production"), log);
        bed.remember(name, process.handle());
        var server = new NodeServer(process, "http://127.0.0.1:" + port);
        try {
            process.awaitReady(() -> server.isReady(bed), PATIENCE);
        } catch (DevstackException e) {
            throw new NoPeerException("it did not start, see " + log);
        }
        return server;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean isReady(TestBed bed) {
        try {
            bed.client(url).post("/graphql", Map.of("query", "{ __typename }"));
            return true;
        } catch (DevstackException notYet) {
            return false;
        }
    }

    Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.handle()), process.handle().descendants());
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(10));
    }
}
