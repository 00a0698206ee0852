package io.journeyloop.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Holds events against the contracts that their readers rely on. */
public final class EventContracts {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private EventContracts() {}

    /** The example that every reader of this type must understand. */
    public static JsonNode example(String type) {
        return read("/events/" + type + ".example.json");
    }

    /** Fails unless the payload is what the type's JSON Schema promises. */
    public static void assertKept(String type, JsonNode payload) {
        Schema schema = REGISTRY.getSchema(read("/events/" + type + ".schema.json"));
        assertThat(schema.validate(payload)).as(type + " " + payload).isEmpty();
    }

    private static JsonNode read(String resource) {
        try (InputStream file = EventContracts.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new AssertionError("There is no contract " + resource);
            }
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
