package io.journeyloop.devstack.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Ahead-of-time caches of the JVM (JDK 25 and newer): the first run after a build records one as it ends, later runs
 * start from it in a third of the time. A JVM that finds its cache unfit says so in its log and starts without.
 */
public final class StartupCaches {

    private static final int FIRST_JDK = 25;

    private final Optional<Path> folder;

    private StartupCaches(Optional<Path> folder) {
        this.folder = folder;
    }

    public static StartupCaches none() {
        return new StartupCaches(Optional.empty());
    }

    /** @param build names the build; caches of another build or another JVM are thrown away */
    public static StartupCaches in(Path folder, String build) {
        return in(folder, build, Runtime.version());
    }

    static StartupCaches in(Path folder, String build, Runtime.Version jdk) {
        if (jdk.feature() < FIRST_JDK) {
            return none();
        }
        try {
            var owner = build + " " + jdk + "\n";
            var stamp = folder.resolve("made-for");
            if (!Files.exists(stamp) || !Files.readString(stamp).equals(owner)) {
                clear(folder);
                Files.writeString(stamp, owner);
            }
            return new StartupCaches(Optional.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var old = Files.list(folder)) {
            for (var file : old.toList()) {
                Files.delete(file);
            }
        }
    }

    List<String> options(Service service) {
        return folder.map(path -> Files.exists(finished(path, service))
                        ? List.of("-XX:AOTCache=" + finished(path, service))
                        : List.of("-XX:AOTCacheOutput=" + recording(path, service)))
                .orElse(List.of());
    }

    /** Whether ending the services now takes longer, because they write their caches. */
    public boolean anyToRecord() {
        return folder.filter(path -> Service.all().stream().anyMatch(service -> !Files.exists(finished(path, service))))
                .isPresent();
    }

    /** After the services have ended: what is whole is used from now on, the rest is recorded again. */
    public void keepRecorded() {
        folder.ifPresent(path -> Service.all().forEach(service -> keep(path, service)));
    }

    private static void keep(Path folder, Service service) {
        var recording = recording(folder, service);
        try {
            if (isWhole(recording)) {
                Files.move(recording, finished(folder, service), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JVM deletes its notes beside the cache when it has finished the cache. */
    private static boolean isWhole(Path recording) throws IOException {
        return Files.exists(recording)
                && Files.size(recording) > 0
                && !Files.exists(recording.resolveSibling(recording.getFileName() + ".config"));
    }

    private static Path finished(Path folder, Service service) {
        return folder.resolve(service.module() + ".aot");
    }

    private static Path recording(Path folder, Service service) {
        return folder.resolve(service.module() + ".aot.recording");
    }
}
