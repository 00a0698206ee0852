package io.journeyloop.system;

import static io.journeyloop.devstack.services.Service.PERSONA;
import static io.journeyloop.system.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.devstack.infra.Pause;
import io.journeyloop.devstack.services.Service;
import io.journeyloop.testkit.Events;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every service is replaced in turn, ended by SIGTERM, while clients write and read: nobody notices. A usual run leaves
 * it out, because ten starts under load take nine minutes.
 */
@Tag("series")
class RollingRestartTest {

    private static Fleet fleet;

    @BeforeAll
    static void start() {
        fleet = Fleet.start();
    }

    @AfterAll
    static void stop() {
        fleet.close();
    }

    @Test
    void noRequestFailsNoEventIsLostAndNoneIsADeadLetter() throws Exception {
        Scene scene = Scene.create(fleet.product());
        var journey = scene.journey("Pay a bill");
        String opportunity = scene.opportunity(journey);
        Map<Service, Long> before = deadLetters();

        Load load = Load.begin(scene);
        for (Service service : Service.all()) {
            Pause.of(Duration.ofSeconds(2));
            fleet.replace(service);
            System.out.printf("%s replaced: %s%n", service.module(), summary(load));
        }
        Pause.of(Duration.ofSeconds(2));
        load.end();

        assertThat(load.failures()).isEmpty();
        assertThat(load.feedback()).hasSizeGreaterThan(100);
        assertThat(load.reads()).isGreaterThan(50);
        SeriesOfImports stored = new SeriesOfImports(scene);
        assertThat(stored.stored()).containsExactlyInAnyOrderElementsOf(load.feedback());
        eventually()
                .untilAsserted(() -> assertThat(stored.evidenceOf(opportunity))
                        .isEqualTo(load.feedback().size()));
        eventually().untilAsserted(() -> assertThat(announcedPersonas(scene)).isEqualTo(load.personas()));
        assertThat(deadLetters()).isEqualTo(before);
    }

    private static String summary(Load load) {
        return "%d records and %d personas taken, %d queries answered, %d failures"
                .formatted(
                        load.feedback().size(),
                        load.personas().size(),
                        load.reads(),
                        load.failures().size());
    }

    private static Set<String> announcedPersonas(Scene scene) {
        return Events.of(scene.tenant().id(), "journeyloop.persona.created.v1").stream()
                .map(event -> event.data().path("name").asText())
                .collect(Collectors.toSet());
    }

    private static Map<Service, Long> deadLetters() {
        return List.of(PERSONA, Service.JOURNEY, Service.INSIGHT, Service.OPPORTUNITY).stream()
                .collect(Collectors.toMap(
                        service -> service, service -> Events.count("journeyloop.dead-letter." + service.module())));
    }
}
