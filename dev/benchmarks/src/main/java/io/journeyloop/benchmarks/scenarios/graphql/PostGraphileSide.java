package io.journeyloop.benchmarks.scenarios.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.devstack.infra.ChildProcess;
import io.journeyloop.devstack.infra.DevstackException;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** PostGraphile over the reference database, as its documentation advises for production, a process for each core. */
final class PostGraphileSide implements Side, AutoCloseable {

    private static final String NAME = "postgraphile";
    private static final String BACKENDS = "select pid from pg_stat_activity where application_name = '" + NAME + "'";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final TestBed bed;
    private final ChildProcess process;
    private final GraphQlServer server;

    private PostGraphileSide(TestBed bed, ChildProcess process, GraphQlServer server) {
        this.bed = bed;
        this.process = process;
        this.server = server;
    }

    /** @throws NoPeerException where it can't be had */
    static PostGraphileSide start(TestBed bed) throws NoPeerException, IOException {
        var modules = new NodeModules(bed).install();
        int port = freePort();
        var log = bed.log(NAME);
        var process = ChildProcess.start(NAME, command(bed, modules, port), Map.of("NODE_ENV", "production"), log);
        bed.remember(NAME, process.handle());
        var server = new GraphQlServer(bed.client("http://127.0.0.1:" + port), NAME);
        var side = new PostGraphileSide(bed, process, server);
        try {
            process.awaitReady(side::isReady, PATIENCE);
        } catch (DevstackException e) {
            throw new NoPeerException("it did not start, see " + log);
        }
        return side;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static List<String> command(TestBed bed, Path modules, int port) {
        return List.of(
                "node",
                modules.resolve(NAME).resolve("cli.js").toString(),
                "--connection",
                bed.postgresUri(ReferenceDatabase.NAME) + "?application_name=" + NAME,
                "--host",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--cluster-workers",
                Integer.toString(Runtime.getRuntime().availableProcessors()),
                "--append-plugins",
                "@graphile-contrib/pg-simplify-inflector,@graphile-contrib/pg-many-to-many",
                "--simple-collections",
                "only",
                "--dynamic-json",
                "--disable-default-mutations",
                "--disable-graphiql",
                "--disable-query-log");
    }

    private boolean isReady() {
        try {
            server.client().post("/graphql", Map.of("query", "{ __typename }"));
            return true;
        } catch (DevstackException notYet) {
            return false;
        }
    }

    @Override
    public String name() {
        return "PostGraphile 4";
    }

    @Override
    public Callable<byte[]> asking(Question question, String journeyId) {
        return server.asking(question, journeyId);
    }

    @Override
    public JsonNode journey(byte[] answer) {
        return GraphQlServer.journey(answer);
    }

    @Override
    public Collection<ProcessHandle> processes() {
        List<ProcessHandle> processes = new ArrayList<>(bed.backends(BACKENDS));
        processes.add(process.handle());
        process.handle().descendants().forEach(processes::add);
        return processes;
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(10));
    }
}
