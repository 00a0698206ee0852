package io.journeyloop.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many replicas there come to be, the database has a connection for each that their pools may open. */
class ConnectionsTest {

    /** For the migration, the operator, its metrics, replication, and whoever looks after the database. */
    private static final int OTHERS = 20;

    @ParameterizedTest
    @ValueSource(strings = {"staging", "production"})
    void databasesHaveConnectionsForTheMostReplicasInTheMiddleOfARollOut(String name) {
        var overlay = Overlay.of(name);
        for (var service : Services.WITH_DATABASE) {
            var pool = Integer.parseInt(Services.setting(service, "quarkus.datasource.reactive.max-size"));
            var surge = overlay.workload(service)
                    .spec()
                    .at("/strategy/rollingUpdate/maxSurge")
                    .asInt();

            assertThat(connections(overlay, service.replace("-service", "-db")))
                    .as("%s %s", overlay, service)
                    .isGreaterThanOrEqualTo((replicas(overlay, service) + surge) * pool + OTHERS);
        }
    }

    private static int replicas(Overlay overlay, String service) {
        return overlay.ofKind("HorizontalPodAutoscaler").stream()
                .filter(scaler ->
                        scaler.at("/spec/scaleTargetRef/name").asText().equals(service))
                .map(scaler -> scaler.at("/spec/maxReplicas").asInt())
                .findFirst()
                .orElseThrow();
    }

    private static int connections(Overlay overlay, String cluster) {
        return overlay.ofKind("Cluster").stream()
                .filter(object -> object.at("/metadata/name").asText().equals(cluster))
                .map(object ->
                        object.at("/spec/postgresql/parameters/max_connections").asInt())
                .findFirst()
                .orElseThrow();
    }
}
