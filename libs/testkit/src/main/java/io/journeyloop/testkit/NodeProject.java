package io.journeyloop.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A project of this repository that is made with Node.js, used as its own developers would. */
public final class NodeProject {
    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\..*", Pattern.DOTALL);
    private static final int OLDEST = 20;
    private static final long PATIENCE_SECONDS = 300;

    private final Path folder;

    private NodeProject(Path folder) {
        this.folder = folder;
    }

    /**
     * With its packages as its lock file names them; they are fetched once. The test is skipped where there is no
     * Node.js, or no registry to fetch them from.
     */
    public static NodeProject installed(String folder) {
        NodeProject project = new NodeProject(
                Path.of(System.getProperty("journeyloop.root", "..")).resolve(folder));
        project.install();
        return project;
    }

    /** What a command said, and its exit code. */
    public record Outcome(int code, String said) {}

    public Outcome run(String... command) {
        try {
            Path said = Files.createTempFile("node", ".txt");
            Process process = start(said, Map.of(), command);
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            assertThat(ended).as("%s ends", List.of(command)).isTrue();
            return new Outcome(process.exitValue(), Files.readString(said));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Goes on by itself; what it says goes into the file. */
    public Process start(Path said, Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(List.of(command)).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.redirectOutput(said.toFile()).start();
    }

    public Path path(String file) {
        return folder.resolve(file);
    }

    private void install() {
        assumeTrue(isNodeThere(), "There is no Node.js %d or newer on this machine".formatted(OLDEST));
        try {
            Path stamp = folder.resolve("node_modules/.installed");
            String wanted = Files.readString(folder.resolve("package-lock.json"));
            if (!Files.exists(stamp) || !Files.readString(stamp).equals(wanted)) {
                fetch();
                Files.writeString(stamp, wanted);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void fetch() {
        Outcome fetched = run("npm", "ci", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund");
        if (fetched.code() != 0) {
            assumeTrue(run("npm", "ping").code() == 0, "No npm registry can be reached from here");
        }
        assertThat(fetched.code()).as(fetched.said()).isZero();
    }

    private static boolean isNodeThere() {
        try {
            Process node = new ProcessBuilder("node", "--version").start();
            Matcher version = VERSION.matcher(new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            return version.matches() && Integer.parseInt(version.group(1)) >= OLDEST;
        } catch (IOException notThere) {
            return false;
        }
    }
}
