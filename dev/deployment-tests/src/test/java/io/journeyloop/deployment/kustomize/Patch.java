package io.journeyloop.deployment.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One entry of {@code patches}, which names its target.
 *
 * @param change an object to be merged or, if it says so, to go; or an array of JSON 6902 operations
 */
record Patch(JsonNode target, JsonNode change) {

    static Patch of(Path folder, JsonNode entry) {
        try {
            var text = entry.has("path")
                    ? Files.readString(folder.resolve(entry.get("path").asText()))
                    : entry.get("patch").asText();
            return new Patch(entry.required("target"), Yaml.one(text));
        } catch (IOException e) {
            throw new IllegalArgumentException("A patch of " + folder + " cannot be read", e);
        }
    }

    void apply(List<ObjectNode> objects) {
        var chosen = objects.stream().filter(this::aimsAt).toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("Nothing is patched by " + target);
        }
        if (change.path("$patch").asText().equals("delete")) {
            objects.removeAll(chosen);
            return;
        }
        chosen.forEach(object -> {
            if (change instanceof ArrayNode operations) {
                operations.forEach(operation -> apply(object, operation));
            } else {
                StrategicMerge.merge(object, (ObjectNode) withoutName());
            }
        });
    }

    private boolean aimsAt(ObjectNode object) {
        var api = object.path("apiVersion").asText();
        var group = api.contains("/") ? api.substring(0, api.indexOf('/')) : "";
        return matches("kind", object.path("kind").asText())
                && matches("name", object.path("metadata").path("name").asText())
                && matches("group", group)
                && hasLabel(object.path("metadata").path("labels"));
    }

    private boolean matches(String field, String value) {
        return !target.has(field) || target.get(field).asText().equals(value);
    }

    private boolean hasLabel(JsonNode labels) {
        if (!target.has("labelSelector")) {
            return true;
        }
        var pair = target.get("labelSelector").asText().split("=", 2);
        return labels.path(pair[0]).asText().equals(pair[1]);
    }

    /** The target says which objects are meant; the patch's own name is only there because it must be. */
    private JsonNode withoutName() {
        ObjectNode copy = change.deepCopy();
        copy.remove("apiVersion");
        copy.remove("kind");
        copy.withObject("/metadata").remove("name");
        return copy;
    }

    private static void apply(ObjectNode object, JsonNode operation) {
        var path = operation.path("path").asText();
        var split = path.lastIndexOf('/');
        var parent = object.at(path.substring(0, split));
        var last = path.substring(split + 1);
        if (isAppended(operation, last) && parent instanceof ArrayNode list) {
            list.add(operation.get("value"));
        } else if (!operation.path("op").asText().equals("replace")
                || object.at(path).isMissingNode()) {
            throw new IllegalArgumentException("Only what is there is replaced, or a list added to: " + operation);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), operation.get("value"));
        } else {
            ((ObjectNode) parent).set(last, operation.get("value"));
        }
    }

    private static boolean isAppended(JsonNode operation, String last) {
        return operation.path("op").asText().equals("add") && last.equals("-");
    }
}
