package io.journeyloop.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the demo tenant holds, as it stands in the resource files. */
final class DemoFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode index = read("index");

    JsonNode channels() {
        return read("channels");
    }

    JsonNode personas() {
        return read("personas");
    }

    /** Parents before children. */
    List<JsonNode> journeys() {
        return listed("journeys", "journeys/");
    }

    /** TO_BE journeys, each with what makes it differ from its base. */
    List<JsonNode> twins() {
        return listed("twins", "journeys/");
    }

    /** Threads of each journey that is spoken of. */
    JsonNode comments() {
        return read("comments");
    }

    /** One file for each source. */
    List<JsonNode> feedback() {
        return listed("feedback", "feedback/");
    }

    JsonNode insights() {
        return read("insights");
    }

    JsonNode opportunities() {
        return read("opportunities");
    }

    private List<JsonNode> listed(String kind, String folder) {
        var files = new ArrayList<JsonNode>();
        index.required(kind).forEach(name -> files.add(read(folder + name.asText())));
        return files;
    }

    private static JsonNode read(String name) {
        var file = name + ".json";
        try (var stream = DemoFiles.class.getResourceAsStream(file)) {
            return JSON.readTree(Objects.requireNonNull(stream, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
