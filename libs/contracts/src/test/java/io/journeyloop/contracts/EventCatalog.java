package io.journeyloop.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The contract files as they lie in the source tree, by event type. */
final class EventCatalog {

    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path EVENTS = RESOURCES.resolve("events");
    static final Path BASELINE = Path.of("src/test/resources/baseline");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private EventCatalog() {}

    static Map<String, JsonNode> schemas() {
        return read(EVENTS, ".schema.json");
    }

    static Map<String, JsonNode> examples() {
        return read(EVENTS, ".example.json");
    }

    static Map<String, JsonNode> baseline() {
        return read(BASELINE, ".schema.json");
    }

    static JsonNode schema(String type) {
        return Objects.requireNonNull(schemas().get(type), type);
    }

    static JsonNode example(String type) {
        return Objects.requireNonNull(examples().get(type), type);
    }

    static JsonNode asyncApi() {
        try {
            return YAML.readTree(RESOURCES.resolve("asyncapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, JsonNode> read(Path folder, String suffix) {
        Map<String, JsonNode> byType = new TreeMap<>();
        try (var files = Files.newDirectoryStream(folder, "*" + suffix)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                byType.put(name.substring(0, name.length() - suffix.length()), JSON.readTree(file.toFile()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byType;
    }
}
