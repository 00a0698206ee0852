package io.journeyloop.benchmarks.bed;

import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.ProcessLedger;
import io.journeyloop.devstack.services.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The two services that do nothing, with the extensions of those that do: packaged when they are asked for. */
public final class BareServices {

    /** Made as the services' are. */
    public static final String DATABASE = "bare";

    private final Path root;

    public BareServices(Path root) {
        this.root = root;
    }

    /** The folder's name of the one that a service is compared with. */
    public static String counterpart(Service service) {
        return service.database().isPresent() ? "bare-service" : "bare-gateway";
    }

    public Path jar(String name) {
        return folder(name).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** As the services themselves are packaged. */
    public void build(Path log, ProcessLedger processes) {
        for (var name : List.of("bare-service", "bare-gateway")) {
            try {
                maven(name, log, processes);
            } catch (IOException e) {
                throw new DevstackException("The " + name + " could not be built", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DevstackException("Interrupted while building", e);
            }
        }
    }

    private void maven(String name, Path log, ProcessLedger processes) throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(
                        root.resolve("mvnw").toString(),
                        "-B",
                        "-Dquick",
                        "-Dquarkus.package.jar.type=aot-jar",
                        "-f",
                        folder(name).resolve("pom.xml").toString(),
                        "package")
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        processes.add("maven", process.toHandle());
        if (process.waitFor() != 0) {
            throw new DevstackException("The " + name + " could not be built; the log is " + log);
        }
    }

    private Path folder(String name) {
        return root.resolve("dev").resolve("benchmarks").resolve(name);
    }
}
