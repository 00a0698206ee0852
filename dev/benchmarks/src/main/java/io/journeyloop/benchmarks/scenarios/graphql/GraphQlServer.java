package io.journeyloop.benchmarks.scenarios.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.benchmarks.bed.Client;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * A server that is asked by GraphQL.
 *
 * @param dialect how the resources are called that hold the questions in its schema
 */
record GraphQlServer(Client client, String dialect) {

    Callable<byte[]> asking(Question question, String journeyId) {
        var request =
                Client.bytes(Map.of("query", question.in(dialect + ".graphql"), "variables", Map.of("id", journeyId)));
        return () -> client.postBytes("/graphql", request);
    }

    static JsonNode journey(byte[] answer) {
        return Client.parse(answer).at("/data/journey");
    }
}
