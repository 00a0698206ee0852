package io.journeyloop.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.journeyloop.deployment.kustomize.Kustomization;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that one environment is made of: its stores, its migrations and its services, rendered.
 *
 * @param name the folder's name below k8s/overlays
 */
public record Overlay(String name, List<ObjectNode> objects) {

    /** The repository. */
    public static final Path ROOT = Path.of(System.getProperty("journeyloop.root", "../.."));

    private static final Path OVERLAYS = ROOT.resolve("k8s/overlays");

    public static Stream<Overlay> all() {
        return Stream.of("local", "staging", "production").map(Overlay::of);
    }

    /** And production on stores that somebody else runs. */
    public static Stream<Overlay> allAndExternal() {
        return Stream.concat(all(), Stream.of(of("production-external")));
    }

    public static Overlay of(String name) {
        var objects = new ArrayList<ObjectNode>();
        folders(name).forEach(folder -> objects.addAll(Kustomization.render(folder)));
        return new Overlay(name, List.copyOf(objects));
    }

    /** What is applied, in this order. */
    public List<Path> folders() {
        return folders(name);
    }

    private static List<Path> folders(String name) {
        var services = OVERLAYS.resolve(name);
        return List.of(services.resolve("stores"), services.resolve("migrations"), services);
    }

    public List<ObjectNode> ofKind(String kind) {
        return objects.stream()
                .filter(object -> object.path("kind").asText().equals(kind))
                .toList();
    }

    /** Deployments and Jobs: what we make pods of ourselves. */
    public List<Workload> workloads() {
        return Stream.of("Deployment", "Job")
                .flatMap(kind -> ofKind(kind).stream())
                .map(Workload::new)
                .toList();
    }

    public Workload workload(String wanted) {
        return workloads().stream()
                .filter(workload -> workload.name().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a selector, {@code matchLabels} and {@code matchExpressions} with In, picks the labels. */
    public static boolean selects(JsonNode selector, JsonNode labels) {
        for (var wanted : selector.path("matchLabels").properties()) {
            if (!labels.path(wanted.getKey()).equals(wanted.getValue())) {
                return false;
            }
        }
        for (var expression : selector.path("matchExpressions")) {
            var actual = labels.path(expression.path("key").asText());
            if (Stream.iterate(0, i -> i < expression.path("values").size(), i -> i + 1)
                    .noneMatch(i -> expression.path("values").get(i).equals(actual))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return name;
    }
}
