package io.journeyloop.devstack.infra;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Whole trees of files. */
public final class Folders {

    private Folders() {}

    /** Deletes a tree without following links; nothing there is fine. */
    public static void delete(Path root) throws IOException {
        if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** All files and folders but links, which lead to what this machine has anyway, and those of these names. */
    static void zip(Path folder, Path archive, Set<String> without) throws IOException {
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(archive)));
                var paths = Files.walk(folder)) {
            for (var path : paths.skip(1).sorted().toList()) {
                if (!Files.isSymbolicLink(path)
                        && !without.contains(path.getFileName().toString())) {
                    add(folder.relativize(path).toString().replace(File.separatorChar, '/'), path, zip);
                }
            }
        }
    }

    private static void add(String name, Path path, ZipOutputStream zip) throws IOException {
        if (Files.isDirectory(path)) {
            zip.putNextEntry(new ZipEntry(name + "/"));
        } else {
            zip.putNextEntry(new ZipEntry(name));
            Files.copy(path, zip);
        }
        zip.closeEntry();
    }

    static void unzip(Path archive, Path folder) throws IOException {
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("The archive wants to write outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }
}
