package io.journeyloop.devstack.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A hash of everything that decides what the build packages: poms and main sources of services and libraries. */
public final class SourceFingerprint {

    private final Path root;

    public SourceFingerprint(Path root) {
        this.root = root;
    }

    public String compute() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files()) {
                digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Path> files() throws IOException {
        var modules = Stream.concat(Service.all().stream().map(service -> root.resolve(service.module())), libraries())
                .toList();
        var poms = Stream.concat(Stream.of(root), modules.stream()).map(folder -> folder.resolve("pom.xml"));
        var guide = Stream.of(root.resolve("docs/frontend.md")); // GraphiQL shows it
        var sources = modules.stream().map(folder -> folder.resolve("src/main")).flatMap(SourceFingerprint::tree);
        return Stream.concat(Stream.concat(guide, poms).filter(Files::exists), sources)
                .sorted()
                .toList();
    }

    /** All that a service may be made of. */
    private Stream<Path> libraries() {
        var libraries = root.resolve("libs");
        if (!Files.exists(libraries)) {
            return Stream.empty();
        }
        try (var folders = Files.list(libraries)) {
            return folders.filter(folder -> !folder.endsWith("testkit")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> tree(Path folder) {
        if (!Files.exists(folder)) {
            return Stream.empty();
        }
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
