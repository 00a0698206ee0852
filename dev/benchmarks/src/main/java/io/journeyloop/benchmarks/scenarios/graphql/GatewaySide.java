package io.journeyloop.benchmarks.scenarios.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.benchmarks.bed.Tenant;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.devstack.services.Service;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;

/** The product: the gateway, which asks the four services. */
final class GatewaySide implements Side {

    private static final String BACKENDS = """
            select pid from pg_stat_activity
            where datname in ('persona', 'journey', 'insight', 'opportunity') and backend_type = 'client backend'
            """;

    private final TestBed bed;
    private final GraphQlServer server;

    GatewaySide(TestBed bed, Tenant tenant) {
        this.bed = bed;
        this.server = new GraphQlServer(tenant.client(Service.GATEWAY), "gateway");
    }

    @Override
    public String name() {
        return "the gateway";
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
        Service.all().forEach(service -> processes.add(bed.handle(service)));
        return processes;
    }
}
