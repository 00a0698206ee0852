package io.journeyloop.deployment.kustomize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads YAML files of one or more documents. */
public final class Yaml {

    private static final ObjectMapper MAPPER = new ObjectMapper(new YAMLFactory());

    private Yaml() {}

    /** The documents of a file. */
    public static List<ObjectNode> all(Path file) {
        try {
            return all(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The documents of a text. */
    public static List<ObjectNode> all(String text) throws IOException {
        try (var values = MAPPER.readerFor(ObjectNode.class).<ObjectNode>readValues(text)) {
            return values.readAll();
        }
    }

    /** One document that need not be an object. */
    static JsonNode one(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No YAML: " + text, e);
        }
    }
}
