package io.journeyloop.devstack.infra;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The class path that boots infrastructure: the launcher passes its own on, elsewhere it is what Maven wrote when it
 * compiled this module. It is no dependency of those who merely use the devstack in tests.
 */
public final class DevstackClasspath {

    private DevstackClasspath() {}

    /** The project's root folder: system property {@code journeyloop.root}, else found upwards from here. */
    public static Path root() {
        var configured = System.getProperty("journeyloop.root");
        if (configured != null) {
            return Path.of(configured);
        }
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        throw new DevstackException("This runs outside the project; set the system property journeyloop.root");
    }

    static List<String> entries() {
        var given = System.getProperty("journeyloop.devstack.classpath");
        return given != null ? List.of(given.split(File.pathSeparator)) : asMavenWroteIt();
    }

    private static List<String> asMavenWroteIt() {
        var module = root().resolve("dev").resolve("devstack").resolve("target");
        try {
            var libraries =
                    Files.readString(module.resolve("infrastructure.classpath")).strip();
            return Stream.concat(
                            Stream.of(module.resolve("classes").toString()),
                            Arrays.stream(libraries.split(File.pathSeparator)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Build dev/devstack first: ./mvnw -Dquick -pl dev/devstack compile", e);
        }
    }

    static Path keycloakArchive() {
        return entries().stream()
                .map(Path::of)
                .filter(entry -> entry.getFileName().toString().matches("keycloak-quarkus-dist-.*\\.zip"))
                .findFirst()
                .orElseThrow(() -> new DevstackException("Keycloak's archive is not on the devstack's class path"));
    }

    /** For {@code java -cp}. */
    public static String asArgument() {
        return String.join(
                File.pathSeparator,
                entries().stream().filter(entry -> !entry.endsWith(".zip")).toList());
    }
}
