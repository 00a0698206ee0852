package io.journeyloop.deployment.kustomize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.journeyloop.deployment.Overlay;
import io.journeyloop.deployment.Programs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the renderer beside the real one, on machines that have it. */
class RenderingTest {

    static Stream<Path> folders() {
        var restores = Stream.of("staging", "production")
                .map(name -> Overlay.ROOT.resolve("k8s/overlays").resolve(name).resolve("restore"));
        return Stream.concat(Overlay.allAndExternal().flatMap(overlay -> overlay.folders().stream()), restores);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void kubectlRendersTheSame(Path folder) throws Exception {
        // the build needs no kubectl: all other tests go by the renderer, which this one holds to the original
        assumeTrue(Programs.find("kubectl").isPresent(), "There is no kubectl on this machine to compare with");

        var process = new ProcessBuilder(
                        Programs.find("kubectl").orElseThrow().toString(), "kustomize", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(byName(Kustomization.render(folder))).isEqualTo(byName(Yaml.all(text)));
    }

    /** As {@code kustomize edit set image} writes it, for a release. */
    @Test
    void aDigestTakesThePlaceOfTheTag(@TempDir Path folder) throws Exception {
        var digest = "sha256:" + "0123456789abcdef".repeat(4);
        Files.writeString(folder.resolve("job.yaml"), """
                apiVersion: batch/v1
                kind: Job
                metadata:
                  name: one
                spec:
                  template:
                    spec:
                      containers:
                        - name: one
                          image: journeyloop/gateway:1.0.0
                """);
        Files.writeString(folder.resolve("kustomization.yaml"), """
                resources:
                  - job.yaml
                images:
                  - name: journeyloop/gateway
                    newName: ghcr.io/journeyloop/gateway
                    digest: %s
                """.formatted(digest));

        assertThat(Kustomization.render(folder)
                        .getFirst()
                        .at("/spec/template/spec/containers/0/image")
                        .asText())
                .isEqualTo("ghcr.io/journeyloop/gateway@" + digest);
        kubectlRendersTheSame(folder);
    }

    private static Map<String, JsonNode> byName(List<ObjectNode> objects) {
        return objects.stream()
                .collect(Collectors.toMap(
                        object -> object.path("kind").asText() + " "
                                + object.path("metadata").path("name").asText(),
                        object -> ordered("", object),
                        (one, two) -> {
                            throw new IllegalStateException("Twice: " + one);
                        },
                        TreeMap::new));
    }

    /** In lists with keys the order says nothing. */
    private static JsonNode ordered(String name, JsonNode node) {
        if (node instanceof ObjectNode object) {
            var copy = object.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), ordered(field.getKey(), field.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            var entries = StreamSupport.stream(array.spliterator(), false).map(entry -> ordered("", entry));
            var key = StrategicMerge.KEYS.get(name);
            return array.arrayNode()
                    .addAll((key == null
                                    ? entries
                                    : entries.sorted(Comparator.comparing(
                                            entry -> entry.path(key).asText())))
                            .toList());
        }
        return node;
    }
}
