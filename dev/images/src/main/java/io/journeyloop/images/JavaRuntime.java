package io.journeyloop.images;

import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The part of this JDK that a service needs, linked by {@code jlink}: no compiler, no tools, no debugger. */
final class JavaRuntime {

    /** All of Java SE, and what the libraries use beyond it: elliptic curves, Unsafe, name service, SASL, flight recorder. */
    private static final String MODULES = String.join(
            ",",
            "java.se",
            "jdk.crypto.ec",
            "jdk.jfr",
            "jdk.localedata",
            "jdk.management",
            "jdk.management.jfr",
            "jdk.naming.dns",
            "jdk.net",
            "jdk.security.auth",
            "jdk.unsupported",
            "jdk.zipfs");

    private JavaRuntime() {}

    /** Links it anew; the same JDK makes the same files. */
    static void link(Path folder) throws IOException {
        Folders.delete(folder);
        Files.createDirectories(folder.getParent());
        var jlink = Path.of(System.getProperty("java.home"), "bin", "jlink").toString();
        run(List.of(
                jlink,
                "--add-modules",
                MODULES,
                "--include-locales",
                "en",
                "--no-header-files",
                "--no-man-pages",
                "--generate-cds-archive",
                "--output",
                folder.toString()));
    }

    static String run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var output = process.inputReader()) {
            var text = output.lines().collect(Collectors.joining("\n"));
            if (process.waitFor() != 0) {
                throw new DevstackException(String.join(" ", command) + " failed:\n" + text);
            }
            return text;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new DevstackException("Interrupted", e);
        }
    }
}
