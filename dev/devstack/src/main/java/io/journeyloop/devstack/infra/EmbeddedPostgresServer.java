package io.journeyloop.devstack.infra;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** PostgreSQL from the zonky binaries, which are unpacked once into the user's cache. */
final class EmbeddedPostgresServer implements EmbeddedServer {

    private final EmbeddedPostgres server;
    private final ProcessHandle process;
    private final Path log;

    private EmbeddedPostgresServer(EmbeddedPostgres server, ProcessHandle process, Path log) {
        this.server = server;
        this.process = process;
        this.log = log;
    }

    static EmbeddedPostgresServer start(InfrastructureSettings settings) throws IOException {
        settings.progress().step("PostgreSQL starts");
        Files.createDirectories(settings.data());
        var log = settings.logs().resolve("postgres.log");
        var server = builder(settings, folder(settings.data()).toFile(), log.toFile())
                .start();
        var process = processIn(settings.data());
        settings.processes().add("postgres", process);
        settings.progress()
                .step("PostgreSQL is ready on port " + settings.ports().postgres());
        return new EmbeddedPostgresServer(server, process, log);
    }

    private static EmbeddedPostgres.Builder builder(InfrastructureSettings settings, File data, File log) {
        return EmbeddedPostgres.builder()
                .setPort(settings.ports().postgres())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(UserCache.folder("postgres").toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "200")
                // tells which statements a request takes, and how long they do
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                // zonky starts the server with -F for speed; acknowledged data shall survive a crash here as elsewhere
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // the same sort order on every platform
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
    }

    private static Path folder(Path data) {
        return data.resolve("postgres");
    }

    /** The server that runs on this data. */
    static ProcessHandle processIn(Path data) {
        try (var lines = Files.lines(folder(data).resolve("postmaster.pid"))) {
            var pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(pid).orElseThrow(() -> new DevstackException("PostgreSQL has ended"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<DevstackException> failure() {
        return process.isAlive()
                ? Optional.empty()
                : Optional.of(new DevstackException("PostgreSQL has ended; its log is " + log));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
