package io.journeyloop.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.api.buildplan.Port;
import io.journeyloop.images.ImageRoot.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** An image as an OCI archive: a tar file that registries, container engines and cluster nodes take. */
final class ImageFile {

    private static final FilePermissions FILE = FilePermissions.fromOctalString("644");
    private static final FilePermissions PROGRAM = FilePermissions.fromOctalString("755");
    private static final FilePermissions FOR_EVERYBODY = FilePermissions.fromOctalString("777");

    private final ImageRoot root;
    private final ImageLabels labels;

    ImageFile(ImageRoot root, ImageLabels labels) {
        this.root = root;
        this.labels = labels;
    }

    /** Answers the image's digest: {@code sha256:…}. */
    String write(Path tar, Path cache) throws Exception {
        Files.deleteIfExists(tar);
        var target = TarImage.at(tar).named(labels.name());
        return builder()
                .containerize(Containerizer.to(target)
                        .setOfflineMode(true)
                        .setBaseImageLayersCache(cache)
                        .setApplicationLayersCache(cache)
                        .setToolName("journeyloop"))
                .getDigest()
                .toString();
    }

    private JibContainerBuilder builder() throws Exception {
        var builder = Jib.fromScratch()
                .setFormat(ImageFormat.OCI)
                .setPlatforms(Set.of(new Platform(architecture(), "linux")))
                .setCreationTime(labels.created())
                .setLabels(labels.values())
                .setUser(SystemFiles.USER)
                .setWorkingDirectory(AbsoluteUnixPath.get("/app"))
                .setEnvironment(Map.of("PATH", "/opt/java/bin"))
                .setExposedPorts(Set.of(Port.tcp(8080), Port.tcp(9000)))
                .setEntrypoint(entrypoint());
        for (var layer : ImageRoot.layers()) {
            builder.addFileEntriesLayer(files(layer));
        }
        return builder;
    }

    private static List<String> entrypoint() {
        List<String> line = new ArrayList<>(List.of("/opt/java/bin/java"));
        line.addAll(JvmOptions.ALWAYS);
        line.addAll(List.of("-XX:AOTCache=" + ImageRoot.ARCHIVE, "-jar", "/app/quarkus-run.jar"));
        return line;
    }

    private static String architecture() {
        var name = System.getProperty("os.arch");
        return name.equals("aarch64") ? "arm64" : name;
    }

    private FileEntriesLayer files(Layer layer) throws IOException {
        var files = FileEntriesLayer.builder().setName(layer.name());
        for (var top : layer.paths()) {
            if (Files.exists(root.path(top))) {
                try (Stream<Path> paths = Files.walk(root.path(top))) {
                    paths.sorted()
                            .forEach(path -> files.addEntry(
                                    path,
                                    AbsoluteUnixPath.get(
                                            "/" + root.folderOf(top).relativize(path)),
                                    permissions(path),
                                    ImageRoot.FILE_TIME));
                }
            }
        }
        return files.build();
    }

    private FilePermissions permissions(Path path) {
        if (path.equals(root.path("/tmp"))) {
            return FOR_EVERYBODY;
        }
        return Files.isDirectory(path) || Files.isExecutable(path) ? PROGRAM : FILE;
    }
}
