package io.journeyloop.benchmarks.scenarios.graphql;

import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.devstack.infra.DevstackClasspath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What npm installs of {@code dev/benchmarks/package-lock.json}, kept between runs and out of the sources. */
final class NodeModules {

    private static final String LOCK = "package-lock.json";
    private static final Path SOURCES = DevstackClasspath.root().resolve("dev").resolve("benchmarks");

    private final TestBed bed;
    private final Path folder;

    NodeModules(TestBed bed) {
        this.bed = bed;
        this.folder = bed.kept("npm");
    }

    /** Of those that have been installed. */
    Path installed() {
        return folder.resolve("node_modules");
    }

    /** A script of ours, which finds the packages where it is. */
    Path script(String name) throws IOException {
        return Files.copy(SOURCES.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    NodeModules install() throws NoPeerException, IOException {
        Files.createDirectories(folder);
        require("node", "Node");
        require("npm", "npm");
        var wanted = SOURCES.resolve(LOCK);
        var done = folder.resolve("installed");
        if (!Files.exists(done) || Files.mismatch(wanted, done) >= 0) {
            Files.deleteIfExists(done);
            for (var name : List.of("package.json", LOCK)) {
                Files.copy(SOURCES.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
            bed.progress().step("  npm installs the peers");
            var log = bed.log("npm");
            if (run(
                            ProcessBuilder.Redirect.to(log.toFile()),
                            "npm",
                            "ci",
                            "--ignore-scripts",
                            "--no-audit",
                            "--no-fund")
                    != 0) {
                throw new NoPeerException("npm could not install it, see " + log);
            }
            Files.copy(wanted, done, StandardCopyOption.REPLACE_EXISTING);
        }
        return this;
    }

    private void require(String program, String name) throws NoPeerException {
        try {
            if (run(ProcessBuilder.Redirect.DISCARD, program, "--version") == 0) {
                return;
            }
        } catch (IOException missing) {
            // as if it did not run
        }
        throw new NoPeerException("no " + name);
    }

    /** Answers the exit code. */
    private int run(ProcessBuilder.Redirect output, String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
