package io.journeyloop.benchmarks.scenarios.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.benchmarks.bed.TestBed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;

/** A peer from npm: a server that is asked, and those that it asks. */
final class PeerSide implements Side, AutoCloseable {

    private static final String POSTGRAPHILE = "postgraphile";
    private static final String GATEWAY = "federating-gateway";

    private static final String BACKENDS = "select pid from pg_stat_activity where application_name like '%s'";

    private final TestBed bed;
    private final String name;
    private final String connections;
    private final List<NodeServer> servers;
    private final GraphQlServer asked;

    /** @param servers the one that is asked comes last */
    private PeerSide(TestBed bed, String name, String connections, List<NodeServer> servers) {
        this.bed = bed;
        this.name = name;
        this.connections = connections;
        this.servers = List.copyOf(servers);
        this.asked = new GraphQlServer(bed.client(servers.getLast().url()), POSTGRAPHILE);
    }

    /** PostGraphile over the reference database, a process for each core. */
    static PeerSide postGraphile(TestBed bed, NodeModules modules) throws NoPeerException, IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        return new PeerSide(
                bed,
                "PostGraphile 4",
                POSTGRAPHILE,
                List.of(PostGraphile.start(bed, modules.installed(), POSTGRAPHILE, ReferenceDatabase.NAME, cores)));
    }

    /** A gateway over four PostGraphiles, each with what one service knows, as Journeyloop's gateway is over four services. */
    static PeerSide federating(TestBed bed, NodeModules modules) throws NoPeerException, IOException {
        List<NodeServer> servers = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (var part : ReferenceDatabase.parts()) {
            var server = PostGraphile.start(
                    bed, modules.installed(), "part-of-" + part, ReferenceDatabase.databaseOf(part), 1);
            servers.add(server);
            parts.addAll(List.of("--" + part, server.url() + "/graphql"));
        }
        servers.add(NodeServer.start(bed, GATEWAY, modules.script(GATEWAY + ".mjs"), parts));
        return new PeerSide(bed, "a federating gateway over four PostGraphiles", "part-of-%", servers);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Callable<byte[]> asking(Question question, String journeyId) {
        return asked.asking(question, journeyId);
    }

    @Override
    public JsonNode journey(byte[] answer) {
        return GraphQlServer.journey(answer);
    }

    @Override
    public Collection<ProcessHandle> processes() {
        List<ProcessHandle> processes = new ArrayList<>(bed.backends(BACKENDS.formatted(connections)));
        servers.stream().flatMap(NodeServer::processes).forEach(processes::add);
        return processes;
    }

    @Override
    public void close() {
        servers.reversed().forEach(NodeServer::close);
    }
}
