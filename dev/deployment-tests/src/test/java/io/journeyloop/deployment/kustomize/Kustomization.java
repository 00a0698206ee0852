package io.journeyloop.deployment.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Renders a folder as {@code kubectl kustomize} does, for the part of kustomize that k8s/ uses: resources, components,
 * config maps from files, patches (merge and JSON 6902) with targets, namespace, labels and images. A field beyond that
 * is refused, so that nothing is silently left out. Where kubectl is found, {@link RenderingTest} holds the two side by
 * side.
 */
public final class Kustomization {

    private static final Set<String> KNOWN = Set.of(
            "apiVersion",
            "kind",
            "namespace",
            "resources",
            "components",
            "configMapGenerator",
            "patches",
            "labels",
            "images");
    private static final Set<String> CLUSTER_WIDE = Set.of("Namespace", "PriorityClass");

    private final Path folder;
    private final JsonNode file;

    private Kustomization(Path folder) {
        this.folder = folder;
        this.file = Yaml.all(folder.resolve("kustomization.yaml")).getFirst();
        file.fieldNames().forEachRemaining(field -> {
            if (!KNOWN.contains(field)) {
                throw new IllegalArgumentException(folder + " uses " + field + ", which this renderer does not know");
            }
        });
    }

    /** All objects of the folder, as they would be applied. */
    public static List<ObjectNode> render(Path folder) {
        var objects = new ArrayList<ObjectNode>();
        new Kustomization(folder.normalize()).addTo(objects);
        return objects;
    }

    /** A component changes what was gathered before it, too. */
    private void addTo(List<ObjectNode> objects) {
        for (var resource : file.path("resources")) {
            objects.addAll(resource(folder.resolve(resource.asText()).normalize()));
        }
        for (var generator : file.path("configMapGenerator")) {
            objects.add(configMap(generator));
        }
        for (var component : file.path("components")) {
            new Kustomization(folder.resolve(component.asText()).normalize()).addTo(objects);
        }
        file.path("patches").forEach(patch -> Patch.of(folder, patch).apply(objects));
        objects.forEach(this::place);
        objects.forEach(this::label);
        objects.forEach(this::renameImages);
    }

    private static List<ObjectNode> resource(Path path) {
        return Files.isDirectory(path) ? render(path) : Yaml.all(path);
    }

    private void place(ObjectNode object) {
        if (file.has("namespace") && !CLUSTER_WIDE.contains(object.path("kind").asText())) {
            object.withObject("/metadata").set("namespace", file.get("namespace"));
        }
    }

    private void label(ObjectNode object) {
        for (var labels : file.path("labels")) {
            object.withObject("/metadata").withObject("/labels").setAll((ObjectNode) labels.path("pairs"));
        }
    }

    private void renameImages(ObjectNode object) {
        for (var container : object.path("spec").path("template").path("spec").path("containers")) {
            var parts = container.path("image").asText().split(":", -1);
            for (var image : file.path("images")) {
                if (image.path("name").asText().equals(parts[0])) {
                    var name = image.path("newName").asText(parts[0]);
                    var which = image.has("digest")
                            ? "@" + image.path("digest").asText()
                            : ":" + image.path("newTag").asText(parts[1]);
                    ((ObjectNode) container).put("image", name + which);
                }
            }
        }
    }

    private ObjectNode configMap(JsonNode generator) {
        var map = JsonNodeFactory.instance.objectNode();
        map.put("apiVersion", "v1").put("kind", "ConfigMap");
        var metadata = map.putObject("metadata");
        metadata.set("name", generator.get("name"));
        var options = generator.path("options");
        if (!options.path("disableNameSuffixHash").asBoolean()) {
            throw new IllegalArgumentException("Names with hashes are not rendered: " + generator.get("name"));
        }
        if (options.has("labels")) {
            metadata.set("labels", options.get("labels").deepCopy());
        }
        var data = map.putObject("data");
        for (var source : generator.path("files")) {
            var path = folder.resolve(source.asText());
            data.put(path.getFileName().toString(), read(path));
        }
        return map;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new IllegalArgumentException(path + " cannot be read", e);
        }
    }
}
