package io.journeyloop.images;

import io.journeyloop.devstack.services.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an image says of itself, by the keys of the OCI image specification.
 *
 * @param created when the commit was made that the image is built from, so that a second build says the same
 */
record ImageLabels(Service service, String version, String revision, Instant created) {

    static final String REGISTRY = "ghcr.io/journeyloop";

    /** Of the commit that is checked out. */
    static ImageLabels of(Service service, Path project) throws IOException {
        var commit = git(project, "log", "-1", "--format=%H %ct").split(" ", 2);
        var changed = git(project, "status", "--porcelain").isEmpty() ? "" : "-changed";
        return new ImageLabels(service, "1.0.0", commit[0] + changed, Instant.ofEpochSecond(Long.parseLong(commit[1])));
    }

    private static String git(Path project, String... arguments) throws IOException {
        var line = new ArrayList<>(List.of("git", "-C", project.toString()));
        line.addAll(List.of(arguments));
        return JavaRuntime.run(line).strip();
    }

    /** With its tag and its registry: a node knows a loaded archive by exactly this name, and completes none. */
    String name() {
        return REGISTRY + "/" + service.module() + ":" + version;
    }

    Map<String, String> values() {
        return Map.of(
                "org.opencontainers.image.title",
                service.module(),
                "org.opencontainers.image.description",
                "Journeyloop: the " + service.module(),
                "org.opencontainers.image.vendor",
                "Journeyloop",
                "org.opencontainers.image.version",
                version,
                "org.opencontainers.image.revision",
                revision,
                "org.opencontainers.image.created",
                created.toString());
    }
}
