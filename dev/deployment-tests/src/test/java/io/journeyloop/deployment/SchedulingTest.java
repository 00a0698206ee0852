package io.journeyloop.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who makes way for whom where there is no room, and what stays when a node goes. */
class SchedulingTest {

    /** Where each kind of store says of which priority its pods are. */
    private static final Map<String, String> PRIORITY_OF_STORES = Map.of(
            "Cluster", "/spec/priorityClassName",
            "KafkaNodePool", "/spec/template/pod/priorityClassName",
            "Keycloak", "/spec/scheduling/priorityClassName");

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void servicesMakeWayForTheStoresThatTheyRestOn(Overlay overlay) {
        var highest = overlay.workloads().stream()
                .filter(Workload::serves)
                .mapToInt(workload -> priority(overlay, workload.pod().path("priorityClassName")))
                .max()
                .orElseThrow();

        PRIORITY_OF_STORES.forEach((kind, place) -> assertThat(overlay.ofKind(kind))
                .as("%s %s", overlay, kind)
                .isNotEmpty()
                .allMatch(store -> priority(overlay, store.at(place)) > highest));
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void brokersKeepToDifferentNodesAndZones(Overlay overlay) {
        for (var pool : overlay.ofKind("KafkaNodePool")) {
            var labels = JsonNodeFactory.instance
                    .objectNode()
                    .put("strimzi.io/pool-name", pool.at("/metadata/name").asText());
            labels.setAll((ObjectNode) pool.at("/metadata/labels"));

            assertThat(each(pool.at("/spec/template/pod/topologySpreadConstraints"))
                            .filter(spread -> Overlay.selects(spread.path("labelSelector"), labels)))
                    .extracting(spread -> spread.path("topologyKey").asText())
                    .containsExactlyInAnyOrder("kubernetes.io/hostname", "topology.kubernetes.io/zone");
        }
    }

    @ParameterizedTest
    @MethodSource("io.journeyloop.deployment.Overlay#all")
    void oneServerOfTheIdentityProviderIsSentAwayAtATime(Overlay overlay) {
        var labels = JsonNodeFactory.instance.objectNode().put("app", "keycloak");

        assertThat(overlay.ofKind("PodDisruptionBudget"))
                .filteredOn(budget -> Overlay.selects(budget.at("/spec/selector"), labels))
                .singleElement()
                .satisfies(budget ->
                        assertThat(budget.at("/spec/maxUnavailable").asInt()).isEqualTo(1));
    }

    private static int priority(Overlay overlay, JsonNode name) {
        return overlay.ofKind("PriorityClass").stream()
                .filter(priority -> priority.at("/metadata/name").equals(name))
                .mapToInt(priority -> priority.path("value").asInt())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No priority class is called " + name));
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
