package io.journeyloop.gateway.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeyloop.gateway.socket.SocketClient;

/** What a subscription's client is told. */
final class Told {
    private Told() {}

    /** The first event of many alike: a subscription begins some milliseconds after it was asked for. */
    static JsonNode first(SocketClient client, String field, Runnable happens) {
        for (int attempt = 0; attempt < 60; attempt++) {
            happens.run();
            JsonNode message = client.within(300);
            if (message != null) {
                assertThat(message.path("type").asText()).as(message.toString()).isEqualTo("next");
                return message.at("/payload/data/" + field);
            }
        }
        throw new AssertionError("nothing was told");
    }

    static JsonNode next(SocketClient client, String field) {
        JsonNode message = client.next();
        assertThat(message.path("type").asText()).as(message.toString()).isEqualTo("next");
        return message.at("/payload/data/" + field);
    }
}
