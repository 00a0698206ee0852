package io.journeyloop.system;

import static io.journeyloop.devstack.services.Service.INSIGHT;
import static io.journeyloop.devstack.services.Service.JOURNEY;
import static io.journeyloop.devstack.services.Service.OPPORTUNITY;
import static io.journeyloop.system.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeyloop.devstack.infra.CrashableServer;
import io.journeyloop.devstack.infra.CrashableServers;
import io.journeyloop.devstack.infra.DevstackClasspath;
import io.journeyloop.devstack.infra.Pause;
import io.journeyloop.devstack.services.Services;
import io.journeyloop.devstack.testing.SharedInfrastructure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The service, PostgreSQL and Kafka are killed in turn, each in the middle of an import and at any moment of it: fifty
 * times, which takes half an hour, or as often as {@code -Dcrashes} says. A usual run leaves it out for that reason.
 */
@Tag("series")
class CrashSeriesTest {

    private static final int CRASHES = Integer.getInteger("crashes", 50);
    private static final Path FOLDER = DevstackClasspath.root().resolve("dev/system-tests/target/crashes");

    private static CrashableServers servers;
    private static Services services;

    private final Random random = new Random(42);

    @BeforeAll
    static void start() {
        servers = CrashableServers.start(FOLDER);
        services = Services.fresh(
                servers.endpoints(SharedInfrastructure.get().endpoints().keycloakUrl()),
                DevstackClasspath.root(),
                FOLDER.resolve("services"));
        Stream.of(JOURNEY, INSIGHT, OPPORTUNITY).forEach(services::start);
        Stream.of(JOURNEY, INSIGHT, OPPORTUNITY).forEach(services::awaitReady);
    }

    @AfterAll
    static void stop() {
        services.close();
        servers.close();
    }

    @Test
    void nothingIsLostAndNothingIsThereTwice() {
        Scene scene = Scene.create(services.product());
        var journey = scene.journey("Pay a bill");
        String opportunity = scene.opportunity(journey);
        var imports = new SeriesOfImports(scene);
        List<Runnable> crashes =
                List.of(this::crashService, () -> crash(CrashableServer.POSTGRES), () -> crash(CrashableServer.KAFKA));

        for (int crash = 0; crash < CRASHES; crash++) {
            var upload = imports.begin();
            pause();
            crashes.get(crash % crashes.size()).run();
            upload.exceptionally(lost -> null).join();
            services.awaitReady(INSIGHT);
            assertThat(imports.acknowledged())
                    .as("acknowledged after crash " + crash)
                    .isEqualTo(imports.stored().size());
            imports.complete();
            System.out.printf("crash %d of %d: %s%n", crash + 1, CRASHES, imports.summary());
        }

        var recount = imports.recount();
        assertThat(recount.records()).isEqualTo(imports.sent());
        eventually().untilAsserted(() -> assertThat(imports.figures()).isEqualTo(recount.figures()));
        eventually()
                .untilAsserted(() -> assertThat(imports.evidenceOf(opportunity))
                        .isEqualTo(imports.sent().size()));
    }

    private void crashService() {
        services.kill9(INSIGHT);
        services.start(INSIGHT);
    }

    private static void crash(CrashableServer server) {
        servers.kill9(server);
        servers.start(server);
    }

    /** From before the first record is stored to after the last one is. */
    private void pause() {
        Pause.of(Duration.ofMillis(random.nextInt(50, 4000)));
    }
}
