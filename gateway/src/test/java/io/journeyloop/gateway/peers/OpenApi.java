package io.journeyloop.gateway.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A service's REST interface, by the snapshot that the service itself is held to. */
public record OpenApi(JsonNode document, List<OpenApi.Operation> operations) {
    private static final Path SNAPSHOTS =
            Path.of(System.getProperty("journeyloop.root", ".."), "libs/contracts/src/main/resources/openapi");
    private static final Map<String, OpenApi> READ = new ConcurrentHashMap<>();

    /** One operation; the template has its parameters in braces. */
    public record Operation(String method, String template, JsonNode definition) {
        boolean matches(Call call) {
            return method.equals(call.method()) && call.path().matches(template.replaceAll("\\{[^}]+}", "[^/]+"));
        }

        private long parameters() {
            return template.chars().filter(c -> c == '{').count();
        }

        /** What the query may hold. */
        public Set<String> queryParameters() {
            Set<String> names = new HashSet<>();
            definition.path("parameters").forEach(parameter -> {
                if (parameter.path("in").asText().equals("query")) {
                    names.add(parameter.path("name").asText());
                }
            });
            return names;
        }

        @Override
        public String toString() {
            return method + " " + template;
        }
    }

    public static OpenApi of(String service) {
        return READ.computeIfAbsent(service, OpenApi::read);
    }

    /** The operation that is called; the one with the fewest parameters where several fit. */
    public Optional<Operation> find(Call call) {
        return operations.stream()
                .filter(operation -> operation.matches(call))
                .min(Comparator.comparing(Operation::parameters));
    }

    /** The properties that a JSON body may have; null where the interface doesn't tell. */
    public @Nullable Set<String> bodyProperties(Operation operation) {
        JsonNode schema = resolved(body(operation));
        if (!schema.has("properties") || isFree(schema)) {
            return null;
        }
        Set<String> names = new HashSet<>();
        schema.get("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** What the query and a JSON body may hold; what is within something else is told as {@code outer.inner}. */
    public Set<String> takes(Operation operation) {
        Set<String> names = new TreeSet<>(operation.queryParameters());
        collect(body(operation), "", names);
        names.removeIf(name -> operation.template().contains("{" + name + "}"));
        return names;
    }

    private void collect(JsonNode described, String path, Set<String> names) {
        JsonNode schema = resolved(described);
        if (schema.has("items")) {
            collect(schema.get("items"), path, names);
        } else if (!isFree(schema)) {
            schema.path("properties").properties().forEach(property -> {
                names.add(path + property.getKey());
                collect(property.getValue(), path + property.getKey() + ".", names);
            });
        }
    }

    /** A full answer: every property of the response has a value. */
    public Answer answer(Call call, Samples samples) {
        Operation operation = find(call).orElseThrow(() -> new IllegalArgumentException("no such operation: " + call));
        for (Map.Entry<String, JsonNode> response :
                operation.definition().path("responses").properties()) {
            JsonNode schema = response.getValue().at("/content/application~1json/schema");
            if (response.getKey().startsWith("2") && !schema.isMissingNode()) {
                return Answer.ok(samples.of(this, schema, call.body()));
            }
        }
        return Answer.none();
    }

    private static JsonNode body(Operation operation) {
        return operation.definition().at("/requestBody/content/application~1json/schema");
    }

    /** How the interface describes what may be any JSON. */
    private static boolean isFree(JsonNode schema) {
        return schema.path("properties").has("containerNode");
    }

    JsonNode resolved(JsonNode schema) {
        JsonNode found = schema;
        for (String combination : List.of("allOf", "anyOf", "oneOf")) {
            found = found.has(combination) ? found.get(combination).get(0) : found;
        }
        return found.has("$ref")
                ? resolved(document.at(found.get("$ref").asText().substring(1)))
                : found;
    }

    private static OpenApi read(String service) {
        try {
            JsonNode document = new ObjectMapper(new YAMLFactory())
                    .readTree(SNAPSHOTS.resolve(service + ".yaml").toFile());
            List<Operation> operations = new ArrayList<>();
            document.path("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().stream()
                            .filter(verb -> verb.getValue().has("responses"))
                            .forEach(verb -> operations.add(new Operation(
                                    verb.getKey().toUpperCase(Locale.ROOT), path.getKey(), verb.getValue()))));
            return new OpenApi(document, operations);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> values(JsonNode choice) {
        return StreamSupport.stream(choice.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
