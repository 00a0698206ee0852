package io.journeyloop.devstack.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** What the infrastructure leaves behind between runs: databases, log and identity. Nothing runs on it meanwhile. */
public final class StoredData {

    private static final String POSTGRES = "postgres";

    /** Every back-up holds it. */
    private static final Path PROOF = Path.of(POSTGRES, "PG_VERSION");

    /** Names a process that has ended, and may be another one's number where the data is put back. */
    private static final Set<String> OF_THE_MOMENT = Set.of("postmaster.pid");

    private StoredData() {}

    /** Forgets it, on whichever road it was stored. */
    public static void wipe(Path data) {
        if (InfrastructureChoice.detect() == InfrastructureChoice.CONTAINERS) {
            new ContainerKit(data).removeVolumes();
        }
        try {
            Folders.delete(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is anything that could be kept. */
    public static boolean isThere(Path data) {
        return Files.exists(data.resolve(PROOF));
    }

    /** Copies all of it into one file, which is there when it is whole. */
    public static void save(Path data, Path archive) {
        requireFiles();
        if (!isThere(data)) {
            throw new DevstackException("There is no data yet: ./journeyloop up makes it");
        }
        try {
            var draft = archive.resolveSibling(archive.getFileName() + ".part");
            Files.createDirectories(archive.toAbsolutePath().getParent());
            Folders.zip(data, draft, OF_THE_MOMENT);
            Files.move(draft, archive, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a copy in the place of what is there, which stays where the copy isn't one. */
    public static void restore(Path archive, Path data) {
        requireFiles();
        if (!Files.isRegularFile(archive)) {
            throw new DevstackException("There is no file " + archive);
        }
        var fresh = data.resolveSibling("data.restored");
        try {
            Folders.delete(fresh);
            Files.createDirectories(fresh);
            Folders.unzip(archive, fresh);
            if (!isThere(fresh)) {
                Folders.delete(fresh);
                throw new DevstackException(archive + " is no back-up of Journeyloop; nothing was changed");
            }
            hide(fresh.resolve(POSTGRES));
            Folders.delete(data);
            Files.move(fresh, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL refuses a folder that others may read. */
    private static void hide(Path folder) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void requireFiles() {
        if (InfrastructureChoice.detect() == InfrastructureChoice.CONTAINERS) {
            throw new DevstackException(
                    "Containers keep the data in volumes of their own: only JOURNEYLOOP_INFRA=embedded can be backed up");
        }
    }
}
