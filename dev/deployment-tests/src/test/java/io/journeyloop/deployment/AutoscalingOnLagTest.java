package io.journeyloop.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.journeyloop.deployment.kustomize.Kustomization;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The component that takes the place of autoscaling by CPU alone. */
class AutoscalingOnLagTest {

    private final Overlay production = Overlay.of("production");

    @Test
    void everythingThatIsScaledByCpuIsScaledByKeda() {
        assertThat(scaled())
                .extracting(AutoscalingOnLagTest::target)
                .containsExactlyInAnyOrderElementsOf(production.ofKind("HorizontalPodAutoscaler").stream()
                        .map(AutoscalingOnLagTest::target)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> boundsAreThoseOfTheOtherComponent() {
        return scaled().map(object -> DynamicTest.dynamicTest(target(object), () -> {
            var other = production.ofKind("HorizontalPodAutoscaler").stream()
                    .filter(scaler -> target(scaler).equals(target(object)))
                    .findFirst()
                    .orElseThrow();
            var cpu = trigger(object, "cpu").orElseThrow();

            assertThat(object.at("/spec/minReplicaCount")).isEqualTo(other.at("/spec/minReplicas"));
            assertThat(object.at("/spec/maxReplicaCount")).isEqualTo(other.at("/spec/maxReplicas"));
            assertThat(cpu.at("/metadata/value").asInt())
                    .isEqualTo(other.at("/spec/metrics/0/resource/target/averageUtilization")
                            .asInt());
            assertThat(object.at("/spec/advanced/horizontalPodAutoscalerConfig/behavior"))
                    .as("replicas go one by one, since each that goes moves partitions")
                    .isEqualTo(other.at("/spec/behavior"));
        }));
    }

    /** In a group the partitions are shared out; who belongs to none reads them all, however many there are of it. */
    @TestFactory
    Stream<DynamicTest> whoBelongsToAGroupGrowsByItsOwnLag() {
        return scaled().map(object -> DynamicTest.dynamicTest(target(object), () -> {
            var query = trigger(object, "prometheus")
                    .map(lag -> lag.at("/metadata/query").asText());

            if (Services.groupsOf(target(object)).isEmpty()) {
                assertThat(query).isEmpty();
            } else {
                assertThat(query)
                        .contains("sum(kafka_consumer_fetch_manager_records_lag{namespace=\"journeyloop\",service=\""
                                + target(object) + "\",topic=~\".+[.]v1\"})");
            }
        }));
    }

    private static Stream<ObjectNode> scaled() {
        return Kustomization.render(Overlay.ROOT.resolve("k8s/components/autoscaling-on-lag")).stream();
    }

    private static String target(JsonNode object) {
        return object.at("/spec/scaleTargetRef/name").asText();
    }

    private static Optional<JsonNode> trigger(JsonNode object, String type) {
        return StreamSupport.stream(object.at("/spec/triggers").spliterator(), false)
                .filter(trigger -> trigger.path("type").asText().equals(type))
                .findFirst();
    }
}
