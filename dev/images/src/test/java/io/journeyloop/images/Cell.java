package io.journeyloop.images;

import io.journeyloop.devstack.infra.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A process on an image's files as Kubernetes would run it, without a container engine: its root is the image, read-only,
 * with nothing to write to but /tmp; its user is the image's; it can get no more rights than that.
 */
final class Cell implements AutoCloseable {

    /** The shell only sets the scene, and becomes the process. */
    private static final String SCENE = """
            set -e
            root=$1 user=$2
            shift 2
            mount --bind "$root" "$root"
            mount --bind /dev "$root/dev"
            mount -t proc proc "$root/proc"
            mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
            mount -o remount,bind,ro "$root"
            exec setpriv --no-new-privs chroot --userspec="$user" --groups= "$root" "$@"
            """;

    private final ChildProcess process;

    private Cell(ChildProcess process) {
        this.process = process;
    }

    /** Why this machine cannot do it. */
    static Optional<String> hindrance() {
        if (!System.getProperty("os.name").equals("Linux") || !"root".equals(System.getProperty("user.name"))) {
            return Optional.of("a root of its own takes Linux, and root's rights to set it up");
        }
        try {
            JavaRuntime.run(List.of("unshare", "--mount", "--pid", "--fork", "setpriv", "--no-new-privs", "true"));
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of("this machine lets nobody have mounts of his own: " + e.getMessage());
        }
    }

    static Cell start(
            String name, Path root, String user, List<String> command, Map<String, String> environment, Path log)
            throws IOException {
        for (var mountPoint : List.of("dev", "proc", "tmp")) {
            Files.createDirectories(root.resolve(mountPoint));
        }
        List<String> line = new ArrayList<>(
                List.of("unshare", "--mount", "--pid", "--fork", "bash", "-c", SCENE, "scene", root.toString(), user));
        line.addAll(command);
        return new Cell(ChildProcess.start(name, line, environment, log));
    }

    ChildProcess process() {
        return process;
    }

    /** The process inside, as this machine sees it: the last of the descendants, the shell having become it. */
    ProcessHandle inside() {
        return process.handle().descendants().reduce((first, second) -> second).orElseThrow();
    }

    @Override
    public void close() {
        // by hand: a process that changed its user no longer ends with its parent
        process.handle().descendants().forEach(ProcessHandle::destroyForcibly);
        process.handle().destroyForcibly();
        process.handle().onExit().join();
    }
}
