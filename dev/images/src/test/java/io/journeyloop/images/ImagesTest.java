package io.journeyloop.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.journeyloop.devstack.infra.Databases;
import io.journeyloop.devstack.infra.DevstackClasspath;
import io.journeyloop.devstack.infra.Folders;
import io.journeyloop.devstack.infra.Http;
import io.journeyloop.devstack.services.Product;
import io.journeyloop.devstack.services.Service;
import io.journeyloop.devstack.services.ServiceCommand;
import io.journeyloop.devstack.services.ServicePorts;
import io.journeyloop.devstack.services.StartupCaches;
import io.journeyloop.devstack.testing.SharedInfrastructure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The images that {@code ./journeyloop images} made, run from their layers. They take minutes to make, so that the usual
 * tests do not: without images, these tests are skipped.
 */
class ImagesTest {

    private static final Path PROJECT = DevstackClasspath.root();
    private static final Path IMAGES = PROJECT.resolve(".journeyloop/images");
    private static final Path SCRATCH = PROJECT.resolve("dev/images/target/unpacked");

    @AfterEach
    void cleanUp() throws IOException {
        Folders.delete(SCRATCH);
    }

    @ParameterizedTest
    @EnumSource
    void everyImageSaysWhatItIs(Service service) throws IOException {
        var image = image(service);
        var configuration = image.configuration();

        assertThat(Files.readString(IMAGES.resolve("digests.txt"))).contains(service.module() + "@" + image.digest());
        assertThat(configuration.at("/config/User").asText()).isEqualTo(SystemFiles.USER);
        assertThat(configuration
                        .at("/config/Labels/org.opencontainers.image.title")
                        .asText())
                .isEqualTo(service.module());
        assertThat(configuration
                        .at("/config/Labels/org.opencontainers.image.revision")
                        .asText())
                .isNotEmpty();
        assertThat(configuration.path("created").asText())
                .isEqualTo(configuration
                        .at("/config/Labels/org.opencontainers.image.created")
                        .asText());
    }

    @ParameterizedTest
    @EnumSource
    void everyServiceServesFromItsLayersAsItsUserOnAReadOnlyRoot(Service service) throws IOException {
        var image = image(service);
        Cell.hindrance().ifPresent(reason -> assumeTrue(false, reason));
        var root = SCRATCH.resolve("root");
        image.unpackLayers(root);
        var ports = ServicePorts.random();

        try (var cell = Cell.start(
                service.module(),
                root,
                SystemFiles.USER,
                image.entrypoint(),
                environment(service, ports),
                log(service))) {
            cell.process().awaitReady(() -> Http.answers(ports.readiness(service)), Duration.ofMinutes(2));

            var status = Files.readString(
                    Path.of("/proc", Long.toString(cell.inside().pid()), "status"));
            assertThat(status)
                    .containsPattern("Uid:\\s+10001\\s+10001\\s+10001")
                    .containsPattern("CapEff:\\s+0+\n");
            assertThat(status).containsPattern("NoNewPrivs:\\s+1").containsPattern("Groups:\\s*\n");
            assertThat(mounts(cell)).containsPattern("(?m) / ro\\S* ").containsPattern("(?m) /tmp rw");
            assertThat(root.resolve(ImageRoot.COMPONENTS.substring(1)))
                    .content()
                    .contains("CycloneDX");
        }
    }

    /** As the process sees its own root. */
    private static String mounts(Cell cell) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(cell.inside().pid()), "mountinfo"));
    }

    private static OciArchive image(Service service) throws IOException {
        var tar = IMAGES.resolve(service.module() + ".tar");
        assumeTrue(Files.exists(tar), "there are no images: ./journeyloop images makes them, in a few minutes");
        return OciArchive.open(tar, SCRATCH.resolve("image"));
    }

    private static Path log(Service service) {
        return PROJECT.resolve("dev/images/target/logs").resolve(service.module() + ".log");
    }

    /** Told by variables as in a pod; with a pod's memory, and no way round the start-up archive. */
    private static Map<String, String> environment(Service service, ServicePorts ports) {
        var endpoints = SharedInfrastructure.get().endpoints();
        service.database().ifPresent(new Databases(endpoints.postgres())::recreate);
        var command = new ServiceCommand(PROJECT, new Product(endpoints, ports), StartupCaches.none());
        var environment = new HashMap<String, String>();
        command.settings(service)
                .forEach((setting, value) ->
                        environment.put(setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT), value));
        environment.put("JAVA_TOOL_OPTIONS", "-XX:MaxRAM=768m -XX:AOTMode=on");
        return environment;
    }
}
