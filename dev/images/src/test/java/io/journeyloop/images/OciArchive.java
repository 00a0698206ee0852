package io.journeyloop.images;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** An image as any container engine reads it: an index, a manifest, a configuration, and layers, each by its digest. */
final class OciArchive {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final String name;
    private final String digest;
    private final JsonNode manifest;

    private OciArchive(Path folder, String name, String digest, JsonNode manifest) {
        this.folder = folder;
        this.name = name;
        this.digest = digest;
        this.manifest = manifest;
    }

    /** @param folder where its parts are put */
    static OciArchive open(Path tar, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var content = Files.newInputStream(tar)) {
            unpack(content, folder);
        }
        var index = JSON.readTree(folder.resolve("index.json").toFile());
        var only = index.at("/manifests/0");
        var digest = only.path("digest").asText();
        return new OciArchive(
                folder,
                only.path("annotations")
                        .path("org.opencontainers.image.ref.name")
                        .asText(),
                digest,
                JSON.readTree(blob(folder, digest).toFile()));
    }

    /** What a node knows it by that has loaded it. */
    String name() {
        return name;
    }

    /** What a registry will know it by. */
    String digest() {
        return digest;
    }

    JsonNode configuration() throws IOException {
        return JSON.readTree(
                blob(folder, manifest.at("/config/digest").asText()).toFile());
    }

    List<String> entrypoint() throws IOException {
        List<String> words = new ArrayList<>();
        configuration().at("/config/Entrypoint").forEach(word -> words.add(word.asText()));
        return words;
    }

    /** Every layer over the one before, as a container engine does it. */
    void unpackLayers(Path root) throws IOException {
        for (var layer : manifest.path("layers")) {
            try (var content = new GZIPInputStream(
                    Files.newInputStream(blob(folder, layer.path("digest").asText())))) {
                unpack(content, root);
            }
        }
    }

    /** Checked, as a container engine does it. */
    private static Path blob(Path folder, String digest) throws IOException {
        var file = folder.resolve("blobs/sha256").resolve(digest.replace("sha256:", ""));
        if (!digest.equals("sha256:" + sha256(file))) {
            throw new IOException(file + " is not what it says it is");
        }
        return file;
    }

    private static String sha256(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var sum = MessageDigest.getInstance("SHA-256");
            var piece = new byte[1 << 16];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                sum.update(piece, 0, read);
            }
            return HexFormat.of().formatHex(sum.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(InputStream content, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new BufferedInputStream(content))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target =
                        folder.resolve(entry.getName().replaceFirst("^/", "")).normalize();
                if (!target.startsWith(folder) || !(entry.isFile() || entry.isDirectory())) {
                    throw new IOException("An entry that should not be there: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    Files.setLastModifiedTime(
                            target, FileTime.from(entry.getLastModifiedTime().toInstant()));
                }
                Files.setPosixFilePermissions(target, permissions(entry));
            }
        }
    }

    private static Set<PosixFilePermission> permissions(TarArchiveEntry entry) {
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        // OWNER_READ … OTHERS_EXECUTE stand in the order of the bits, the highest first
        var all = PosixFilePermission.values();
        for (int bit = 0; bit < all.length; bit++) {
            if ((entry.getMode() & (0400 >> bit)) != 0) {
                permissions.add(all[bit]);
            }
        }
        return permissions;
    }
}
