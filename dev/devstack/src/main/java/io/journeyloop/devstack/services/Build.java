package io.journeyloop.devstack.services;

import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.ProcessLedger;
import io.journeyloop.devstack.infra.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Packages the services by Maven, if what they are made of has changed since the last time. */
public final class Build {

    private final Path root;
    private final Path stamp;
    private final Path log;
    private final ProcessLedger processes;
    private final Progress progress;

    public Build(Path root, Path stamp, Path log, ProcessLedger processes, Progress progress) {
        this.root = root;
        this.stamp = stamp;
        this.log = log;
        this.processes = processes;
        this.progress = progress;
    }

    /** Answers the fingerprint of what is packaged now. */
    public String bringUpToDate() {
        var wanted = new SourceFingerprint(root).compute();
        try {
            if (isPackaged() && Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
                progress.step("The services are built already");
                return wanted;
            }
            Files.deleteIfExists(stamp);
            runMaven();
            Files.createDirectories(stamp.getParent());
            Files.writeString(stamp, wanted);
            return wanted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isPackaged() {
        return Service.all().stream().allMatch(service -> Files.exists(ServiceCommand.jar(root, service)));
    }

    private void runMaven() throws IOException {
        progress.step("The services are built; Maven's log is " + root.relativize(log));
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(command()).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        processes.add("maven", process.toHandle());
        var output = new MavenOutput(progress);
        try (var lines = process.inputReader();
                var copy = Files.newBufferedWriter(log)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                copy.write(line);
                copy.newLine();
                output.line(line);
            }
            if (process.waitFor() != 0) {
                throw new DevstackException("The build failed; its log is " + log + ":\n" + output.errors());
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new DevstackException("Interrupted while building", e);
        }
    }

    private List<String> command() {
        var modules = Service.all().stream().map(Service::module).collect(Collectors.joining(","));
        var command = new ArrayList<>(
                List.of(root.resolve("mvnw").toString(), "-B", "-Dquick", "-Dsbom", "-pl", modules, "-am", "package"));
        if (Runtime.version().feature() >= 25) {
            // a jar layout that the JVM's ahead-of-time cache understands
            command.add("-Dquarkus.package.jar.type=aot-jar");
        }
        return command;
    }
}
