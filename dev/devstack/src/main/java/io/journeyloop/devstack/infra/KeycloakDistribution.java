package io.journeyloop.devstack.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/**
 * Keycloak, unpacked and built once into the user's cache, together with a database that already holds the schema and
 * the realm. Building takes most of a minute, and so does filling an empty database: a copy of the filled one makes
 * every later first start a quick one.
 */
final class KeycloakDistribution {

    private final Path cache;
    private final Path archive;
    private final Progress progress;
    private final ProcessLedger processes;

    private KeycloakDistribution(Path cache, Path archive, InfrastructureSettings settings) {
        this.cache = cache;
        this.archive = archive;
        this.progress = settings.progress();
        this.processes = settings.processes();
    }

    /** A distribution and a template that are ready for use; whoever comes second waits for the first. */
    static KeycloakDistribution prepared(InfrastructureSettings settings) {
        var archive = DevstackClasspath.keycloakArchive();
        var distribution = new KeycloakDistribution(UserCache.folder("keycloak"), archive, settings);
        try (var channel = FileChannel.open(
                        distribution.cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            distribution.build();
            distribution.fillTemplate();
            return distribution;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DevstackException("Interrupted while preparing Keycloak", e);
        }
    }

    /** Home folder of the built server. */
    Path home() {
        return cache.resolve(name());
    }

    /** Puts a home folder in place that has its own data and shares everything else; data that was put back stays. */
    void install(Path instance) throws IOException {
        var database = template().resolve("data");
        if (!RealmFile.fingerprint().equals(installedRealm(instance))) {
            Folders.delete(instance);
            Files.createDirectories(instance);
            Folders.copy(database, instance.resolve("data"));
            Files.writeString(instance.resolve("realm"), RealmFile.fingerprint());
        }
        link(instance);
    }

    private static String installedRealm(Path instance) throws IOException {
        var stamp = instance.resolve("realm");
        return Files.exists(stamp) ? Files.readString(stamp) : "none";
    }

    private String name() {
        return archive.getFileName().toString().replace(".zip", "");
    }

    private Path template() {
        return cache.resolve(name() + "-realm-" + RealmFile.fingerprint());
    }

    private void build() throws IOException, InterruptedException {
        if (Files.exists(home())) {
            return;
        }
        progress.step("Keycloak is unpacked and built, once on this machine (about a minute)");
        var fresh = cache.resolve("unpacking");
        Folders.delete(fresh);
        Folders.unzip(archive, fresh);
        Path unpacked;
        try (var entries = Files.list(fresh)) {
            unpacked = entries.findFirst().orElseThrow();
        }
        var command = KeycloakCommand.build(unpacked);
        start("Keycloak's build", command, "build.log").awaitSuccess();
        Files.move(unpacked, home(), StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(fresh);
    }

    private void fillTemplate() throws IOException {
        if (Files.exists(template())) {
            return;
        }
        progress.step("Keycloak's database is filled, once on this machine (about a minute)");
        var fresh = cache.resolve("filling");
        Folders.delete(fresh);
        link(fresh);
        var imports = Files.createDirectories(fresh.resolve("data").resolve("import"));
        Files.writeString(imports.resolve("journeyloop-realm.json"), RealmFile.content());
        runOnce(fresh);
        Folders.delete(imports);
        Files.move(fresh, template(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void runOnce(Path instance) throws IOException {
        int port = InfrastructurePorts.random().keycloak();
        var command = KeycloakCommand.start(instance, port, List.of("--import-realm"));
        var process = start("Keycloak", command, "fill.log");
        EmbeddedKeycloak.awaitReady(process, port);
        process.stop(Duration.ofSeconds(30));
    }

    private ChildProcess start(String name, List<String> command, String log) throws IOException {
        var process = ChildProcess.start(name, command, KeycloakCommand.ENVIRONMENT, cache.resolve(log));
        processes.add("keycloak", process.handle());
        return process;
    }

    private void link(Path instance) throws IOException {
        Files.createDirectories(instance);
        for (var shared : List.of("lib", "conf", "providers", "themes")) {
            var link = instance.resolve(shared);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, home().resolve(shared));
        }
    }
}
