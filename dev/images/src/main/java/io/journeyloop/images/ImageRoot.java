package io.journeyloop.images;

import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.Folders;
import io.journeyloop.devstack.services.Service;
import io.journeyloop.devstack.services.ServiceCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A service's root file system: what the image is packed from, and what its start-up archive is recorded on. Every file is
 * of the same second, because an archive fits only jars of the time that it was recorded with.
 *
 * @param base a folder with what all images share: the system's files and the Java runtime
 * @param own a folder with what is below {@code /app}
 */
record ImageRoot(Service service, Path base, Path own) {

    /** Of every file in an image; what Jib gives files, too. */
    static final Instant FILE_TIME = Instant.EPOCH.plusSeconds(1);

    /** In the image. */
    static final String ARCHIVE = "/app/start.aot";

    /** In the image. */
    static final String COMPONENTS = "/app/components.cyclonedx.json";

    /**
     * A layer of the image.
     *
     * @param paths files and folders, as far as they are there
     */
    record Layer(String name, List<String> paths) {}

    /** What changes least comes first, so that it is shared by images and kept by nodes. */
    static List<Layer> layers() {
        return List.of(
                new Layer("system", List.of("/etc", "/lib", "/lib64", "/usr", "/tmp")),
                new Layer("java", List.of("/opt")),
                new Layer("libraries", List.of("/app/lib")),
                new Layer("application", List.of("/app/quarkus-run.jar", "/app/quarkus", "/app/app", COMPONENTS)),
                new Layer("start-up archive", List.of(ARCHIVE)));
    }

    /** What all images share, laid out anew. */
    static Path layOutBase(Path folder) throws IOException {
        Folders.delete(folder);
        var runtime = folder.resolve("opt/java");
        JavaRuntime.link(runtime);
        SystemFiles.layOut(folder, runtime);
        setTimes(folder);
        return folder;
    }

    /** Laid out anew from what the build packaged. */
    static ImageRoot layOut(Service service, Path project, Path base, Path folder) throws IOException {
        Folders.delete(folder);
        var jar = ServiceCommand.jar(project, service);
        for (var part : List.of("lib", "quarkus-run.jar", "quarkus", "app")) {
            copy(jar.resolveSibling(part), folder.resolve("app").resolve(part));
        }
        Files.copy(components(project, service), folder.resolve(COMPONENTS.substring(1)));
        setTimes(folder);
        return new ImageRoot(service, base, folder);
    }

    /** What the service is made of, as the build wrote it. */
    static Path components(Path project, Service service) {
        var target = project.resolve(service.module()).resolve("target");
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("cyclonedx.json"))
                    .findFirst()
                    .orElseThrow(() -> new DevstackException("The build wrote no bill of materials to " + target));
        } catch (IOException e) {
            throw new DevstackException("Nothing is packaged in " + target, e);
        }
    }

    /** Where a file of the image is on this machine. */
    Path path(String inImage) {
        return folderOf(inImage).resolve(inImage.substring(1));
    }

    /** The folder that stands for the root of the image. */
    Path folderOf(String inImage) {
        return inImage.startsWith("/app") ? own : base;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private static void setTimes(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(path, FileTime.from(FILE_TIME));
            }
        }
    }
}
