package io.journeyloop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.language.FieldDefinition;
import io.journeyloop.gateway.peers.Call;
import io.journeyloop.gateway.peers.OpenApi;
import io.journeyloop.gateway.peers.Peers;
import io.journeyloop.gateway.peers.Samples;
import io.journeyloop.testkit.TestTenant;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the mutations against what the services' writes take: nothing of it is out of reach. */
@QuarkusTest
@WithTestResource(Peers.class)
class WriteContractTest {
    /** The only property of what is made up for free JSON, which may hold anything. */
    private static final String FREE = "text";

    Peers peers = new Peers(); // the running ones are put in its place

    private final TestTenant tenant = TestTenant.create();

    @BeforeEach
    void servicesAnswerInFull() {
        peers.reset();
        Samples samples = new Samples(0, true);
        for (String service : Peers.SERVICES) {
            peers.answer(service, call -> OpenApi.of(service).answer(call, samples));
        }
    }

    @Test
    void everythingThatAWriteTakesCanBeGiven() {
        Operations operations = Operations.ofTheRunningSchema();
        operations.mutations().forEach(mutation -> write(operations, mutation));
        Set<String> outOfReach = new TreeSet<>();
        for (String service : Peers.SERVICES) {
            OpenApi api = OpenApi.of(service);
            given(api, service).forEach((operation, given) -> {
                Set<String> taken = api.takes(operation);
                taken.stream()
                        .filter(name -> !given.contains(name) && !isWithinFree(name, given, taken))
                        .forEach(name -> outOfReach.add(operation + ": " + name));
            });
        }
        assertThat(outOfReach).isEmpty();
    }

    /** By all calls of an operation together. */
    private Map<OpenApi.Operation, Set<String>> given(OpenApi api, String service) {
        Map<OpenApi.Operation, Set<String>> given = new HashMap<>();
        for (Call call : peers.calls(service)) {
            if (!call.method().equals("GET") && !call.path().startsWith("/internal/")) {
                given.computeIfAbsent(api.find(call).orElseThrow(), none -> new TreeSet<>())
                        .addAll(given(call));
            }
        }
        return given;
    }

    private void write(Operations operations, FieldDefinition mutation) {
        tenant.admin()
                .body(Map.of("query", operations.whole("mutation", mutation)))
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    private static Set<String> given(Call call) {
        Set<String> names = new TreeSet<>();
        String query = call.query();
        if (query != null) {
            for (String pair : query.split("&", -1)) {
                names.add(pair.replaceAll("=.*", ""));
            }
        }
        note(call.body(), "", names);
        return names;
    }

    private static void note(JsonNode given, String path, Set<String> names) {
        given.properties().forEach(property -> {
            names.add(path + property.getKey());
            note(property.getValue(), path + property.getKey() + ".", names);
        });
        if (given.isArray()) {
            given.forEach(item -> note(item, path, names));
        }
    }

    /** Whether something around it is given as free JSON. */
    private static boolean isWithinFree(String name, Set<String> given, Set<String> taken) {
        return given.stream()
                .filter(one -> (one.equals(FREE) || one.endsWith("." + FREE)) && !taken.contains(one))
                .anyMatch(free -> name.startsWith(free.substring(0, free.length() - FREE.length())));
    }
}
