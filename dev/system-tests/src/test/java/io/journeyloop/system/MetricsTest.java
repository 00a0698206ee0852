package io.journeyloop.system;

import static io.journeyloop.system.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.devstack.infra.DevstackClasspath;
import io.journeyloop.devstack.services.Service;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The running product exposes what alerts and dashboards rest on. */
class MetricsTest {

    private static final String OF_EVERY_SERVICE =
            "{ framework { title personas { name } phases { steps { insights { title } opportunities { title } } } } }";

    @Test
    void everyMetricThatIsReliedUponIsExposed() {
        Scene scene = Scene.create();
        scene.persona("Doris");
        scene.journey("Pay a bill");
        scene.viewer().data(OF_EVERY_SERVICE, Map.of());

        eventually().untilAsserted(() -> {
            for (Service service : Service.all()) {
                assertThat(exposedBy(service)).as(service.module()).containsAll(expectedOf(service));
            }
        });
    }

    private static Set<String> exposedBy(Service service) {
        int port = RunningProduct.services().product().ports().management(service);
        return RestAssured.get("http://127.0.0.1:" + port + "/q/metrics")
                .asString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
    }

    private static Set<String> expectedOf(Service service) throws IOException {
        Set<String> groups = service.database().isPresent()
                ? Set.of("everybody", "services", service.module())
                : Set.of("everybody", service.module());
        try (var lines = Files.lines(DevstackClasspath.root().resolve("k8s/components/monitoring/metrics.txt"))) {
            return lines.map(line -> line.split(" ", 2))
                    .filter(parts -> groups.contains(parts[0]))
                    .map(parts -> parts[1])
                    .collect(Collectors.toSet());
        }
    }
}
