package io.journeyloop.images;

import io.journeyloop.devstack.demo.Demo;
import io.journeyloop.devstack.infra.ChildProcess;
import io.journeyloop.devstack.infra.Databases;
import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.Http;
import io.journeyloop.devstack.infra.Infrastructure;
import io.journeyloop.devstack.infra.InfrastructureSettings;
import io.journeyloop.devstack.infra.StoredData;
import io.journeyloop.devstack.services.Product;
import io.journeyloop.devstack.services.Service;
import io.journeyloop.devstack.services.ServiceCommand;
import io.journeyloop.devstack.services.ServicePorts;
import io.journeyloop.devstack.services.StartupCaches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Records the images' ahead-of-time caches (JEP 483, 514, 515): every service runs on its own image's files and JVM,
 * on real stores, and works for the demo; as it ends, its JVM writes what it has loaded, linked and profiled.
 */
final class ArchiveRecording {

    private static final Duration READY = Duration.ofMinutes(3);
    private static final Duration WRITTEN = Duration.ofMinutes(4);

    private final InfrastructureSettings settings;
    private final Map<Service, ChildProcess> running = new LinkedHashMap<>();

    /** @param settings of stores whose data is thrown away */
    ArchiveRecording(InfrastructureSettings settings) {
        this.settings = settings;
    }

    void record(Path project, List<ImageRoot> roots) throws IOException {
        StoredData.wipe(settings.data());
        try (var infrastructure = Infrastructure.start(settings)) {
            var endpoints = infrastructure.endpoints();
            var databases = new Databases(endpoints.postgres());
            Service.all().forEach(service -> service.database().ifPresent(databases::create));
            var product = new Product(endpoints, ServicePorts.random());
            try {
                work(new ServiceCommand(project, product, StartupCaches.none()), product, roots);
                settings.progress().step("The services write their archives (a minute or two)");
            } finally {
                // one after the other: side by side they need several gigabytes
                running.values().forEach(process -> process.stop(WRITTEN));
            }
        } finally {
            settings.processes().endLeftovers();
            StoredData.wipe(settings.data());
        }
        for (var root : roots) {
            finish(root);
        }
    }

    private void work(ServiceCommand command, Product product, List<ImageRoot> roots) throws IOException {
        for (var root : roots) {
            var service = root.service();
            var process =
                    ChildProcess.start(service.module(), line(root, command.settings(service)), Map.of(), log(service));
            settings.processes().add(service.module(), process.handle());
            running.put(service, process);
        }
        running.forEach((service, process) -> {
            process.awaitReady(() -> Http.answers(product.ports().readiness(service)), READY);
            settings.progress().step(service.module() + " is ready");
        });
        new Demo(product, settings.progress()).load();
    }

    private static List<String> line(ImageRoot root, Map<String, String> service) {
        var line = new ArrayList<>(List.of(root.path("/opt/java/bin/java").toString(), "-Xmx256m"));
        line.addAll(JvmOptions.ALWAYS);
        line.add("-XX:AOTCacheOutput=" + root.path(ImageRoot.ARCHIVE));
        service.forEach((key, value) -> line.add("-D" + key + "=" + value));
        line.addAll(List.of("-jar", root.path("/app/quarkus-run.jar").toString()));
        return line;
    }

    private Path log(Service service) {
        return settings.logs().resolve(service.module() + ".log");
    }

    private void finish(ImageRoot root) throws IOException {
        var archive = root.path(ImageRoot.ARCHIVE);
        // the JVM deletes its notes when the archive is whole
        if (!Files.exists(archive) || Files.exists(Path.of(archive + ".config"))) {
            throw new DevstackException("No archive was written; see " + log(root.service()));
        }
        Files.setLastModifiedTime(archive, FileTime.from(ImageRoot.FILE_TIME));
    }
}
