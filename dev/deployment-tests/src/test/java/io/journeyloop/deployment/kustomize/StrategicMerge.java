package io.journeyloop.deployment.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Kubernetes' strategic merge: objects merge by field, null removes, and those lists merge by key of which Kubernetes'
 * own types say so; other lists are replaced.
 */
final class StrategicMerge {

    /** Lists of pods and their parts, and what their entries are told apart by. */
    static final Map<String, String> KEYS = Map.of(
            "containers", "name",
            "env", "name",
            "ports", "containerPort",
            "volumeMounts", "mountPath",
            "volumes", "name",
            "topologySpreadConstraints", "topologyKey");

    private StrategicMerge() {}

    static void merge(ObjectNode base, ObjectNode patch) {
        patch.properties().forEach(field -> mergeField(base, field.getKey(), field.getValue()));
    }

    private static void mergeField(ObjectNode base, String name, JsonNode change) {
        var present = base.path(name);
        if (change.isNull()) {
            base.remove(name);
        } else if (change instanceof ObjectNode fields) {
            var merged = present instanceof ObjectNode object ? object : base.putObject(name);
            merge(merged, fields);
        } else if (change instanceof ArrayNode entries && present instanceof ArrayNode list && isKeyed(name, list)) {
            entries.forEach(entry -> mergeEntry(list, KEYS.getOrDefault(name, ""), entry));
        } else {
            base.set(name, change.deepCopy());
        }
    }

    private static boolean isKeyed(String name, ArrayNode list) {
        return KEYS.containsKey(name) && list.path(0).has(KEYS.getOrDefault(name, ""));
    }

    private static void mergeEntry(ArrayNode list, String key, JsonNode entry) {
        StreamSupport.stream(list.spliterator(), false)
                .filter(present -> present.path(key).equals(entry.path(key)))
                .findFirst()
                .ifPresentOrElse(
                        present -> merge((ObjectNode) present, (ObjectNode) entry), () -> list.add(entry.deepCopy()));
    }
}
