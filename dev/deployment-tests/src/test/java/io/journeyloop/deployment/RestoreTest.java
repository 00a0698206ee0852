package io.journeyloop.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.journeyloop.deployment.kustomize.Kustomization;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases that were lost are made from what was backed up. */
class RestoreTest {

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void everyDatabaseComesFromItsArchiveAndWritesToAnother(String overlay) {
        for (var cluster : ofKind(restored(overlay), "Cluster")) {
            var name = cluster.at("/metadata/name").asText();
            var archive = cluster.at("/spec/externalClusters/0");
            var target = cluster.at("/spec/plugins/0/parameters");
            var bootstrap = cluster.at("/spec/bootstrap");
            var usual = usual(overlay, name);

            assertThat(bootstrap.has("initdb")).as(name).isFalse();
            assertThat(bootstrap.at("/recovery/source")).as(name).isEqualTo(archive.path("name"));
            for (var field : List.of("database", "owner", "secret")) {
                assertThat(bootstrap.path("recovery").path(field))
                        .as("%s %s", name, field)
                        .isEqualTo(usual.at("/spec/bootstrap/initdb").path(field));
            }
            assertThat(archive.at("/plugin/parameters"))
                    .as("%s is read from where it is backed up to", name)
                    .isEqualTo(usual.at("/spec/plugins/0/parameters"));
            assertThat(target.path("barmanObjectName"))
                    .as(name)
                    .isEqualTo(archive.at("/plugin/parameters/barmanObjectName"));
            assertThat(target.path("serverName"))
                    .as("an archive of two histories restores neither: %s", name)
                    .isNotEqualTo(archive.at("/plugin/parameters/serverName"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void everythingElseIsAsEver(String overlay) throws Exception {
        assertThat(others(restored(overlay))).isEqualTo(others(stores(overlay)));
        for (var object : restored(overlay)) {
            assertThat(TypedModels.read(object)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void everyDatabaseIsBackedUpNightly(String overlay) {
        assertThat(ofKind(stores(overlay), "ScheduledBackup"))
                .extracting(backup -> backup.at("/spec/cluster/name").asText())
                .containsExactlyInAnyOrderElementsOf(ofKind(stores(overlay), "Cluster").stream()
                        .map(cluster -> cluster.at("/metadata/name").asText())
                        .toList());
    }

    /** Manifests say nothing of how many replicas there are, and an autoscaler leaves alone what stands at zero. */
    @Test
    void theManualStartsAgainWhatItHasStopped() throws IOException {
        var manual = Files.readString(Overlay.ROOT.resolve("docs/operations/backup.md"));
        var scaled = Pattern.compile("scale deployment -l app\\.kubernetes\\.io/part-of=journeyloop --replicas=(\\d+)")
                .matcher(manual)
                .results()
                .map(command -> command.group(1))
                .toList();
        var usual = Overlay.of("production")
                .ofKind("HorizontalPodAutoscaler")
                .getFirst()
                .at("/spec/minReplicas")
                .asText();

        assertThat(scaled).containsExactly("0", usual);
    }

    private static ObjectNode usual(String overlay, String name) {
        return ofKind(stores(overlay), "Cluster").stream()
                .filter(cluster -> cluster.at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Set<ObjectNode> others(List<ObjectNode> objects) {
        return objects.stream()
                .filter(object -> !object.path("kind").asText().equals("Cluster"))
                .collect(Collectors.toSet());
    }

    private static List<ObjectNode> ofKind(List<ObjectNode> objects, String kind) {
        return objects.stream()
                .filter(object -> object.path("kind").asText().equals(kind))
                .toList();
    }

    private static List<ObjectNode> stores(String overlay) {
        return render(overlay, "stores");
    }

    private static List<ObjectNode> restored(String overlay) {
        return render(overlay, "restore");
    }

    private static List<ObjectNode> render(String overlay, String part) {
        return Kustomization.render(
                Overlay.ROOT.resolve("k8s/overlays").resolve(overlay).resolve(part));
    }
}
