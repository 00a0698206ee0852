package io.journeyloop.images;

import io.journeyloop.devstack.infra.DevstackClasspath;
import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.InfrastructurePorts;
import io.journeyloop.devstack.infra.InfrastructureSettings;
import io.journeyloop.devstack.infra.LogFile;
import io.journeyloop.devstack.infra.ProcessLedger;
import io.journeyloop.devstack.infra.Progress;
import io.journeyloop.devstack.services.Build;
import io.journeyloop.devstack.services.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/** {@code ./journeyloop images}. */
@Command(
        name = "./journeyloop images",
        description = {
            "Builds the five container images to tar files in .journeyloop/images, without a container engine or registry.",
            "Needs Linux with glibc, git, and a JDK 25 or newer."
        })
public final class Images implements Callable<Integer> {

    private static final int FIRST_JDK = 25;

    private final Path project = DevstackClasspath.root();
    private final Path folder = project.resolve(".journeyloop").resolve("images");
    private final ProcessLedger processes = new ProcessLedger(folder.resolve("processes"));
    private final long start = System.nanoTime();

    private Images() {}

    public static void main(String[] arguments) {
        var images = new Images();
        LogFile.use(images.logs(), "images-%u.log");
        var command = new CommandLine(images).setExecutionExceptionHandler((failure, line, parsed) -> report(failure));
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Shows this.")
                        .build());
        System.exit(command.execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        if (Runtime.version().feature() < FIRST_JDK
                || !System.getProperty("os.name").equals("Linux")) {
            throw new DevstackException("Images need Linux and a JDK 25 or newer; elsewhere there is k8s/Dockerfile");
        }
        processes.endLeftovers();
        // a Ctrl-C leaves no server behind
        Runtime.getRuntime().addShutdownHook(new Thread(processes::endLeftovers, "stop"));
        Progress progress = this::step;
        var stamp = project.resolve(".journeyloop").resolve("built");
        new Build(project, stamp, logs().resolve("build.log"), processes, progress).bringUpToDate();
        var roots = layOut();
        step("The services run once, for their start-up archives");
        new ArchiveRecording(new InfrastructureSettings(
                        folder.resolve("data"), logs(), InfrastructurePorts.random(), processes, progress))
                .record(project, roots);
        Files.writeString(folder.resolve("digests.txt"), String.join("\n", write(roots)) + "\n");
        step("digests.txt beside the images tells how to name them in an overlay");
        return 0;
    }

    private List<ImageRoot> layOut() throws IOException {
        step("The Java runtime is linked");
        var base = ImageRoot.layOutBase(folder.resolve("base"));
        List<ImageRoot> roots = new ArrayList<>();
        for (var service : Service.all()) {
            roots.add(ImageRoot.layOut(
                    service, project, base, folder.resolve("roots").resolve(service.module())));
        }
        return roots;
    }

    /** Answers a line for each image that gives an overlay its digest. */
    private List<String> write(List<ImageRoot> roots) throws Exception {
        List<String> lines = new ArrayList<>();
        for (var root : roots) {
            var name = root.service().module();
            var tar = folder.resolve(name + ".tar");
            var digest =
                    new ImageFile(root, ImageLabels.of(root.service(), project)).write(tar, folder.resolve("cache"));
            Files.copy(
                    root.path(ImageRoot.COMPONENTS),
                    folder.resolve(name + ".cyclonedx.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            step("%s: %d MB, %s".formatted(project.relativize(tar), Files.size(tar) / 1_000_000, digest));
            lines.add("journeyloop/" + name + "=" + ImageLabels.REGISTRY + "/" + name + "@" + digest);
        }
        return lines;
    }

    private Path logs() {
        return folder.resolve("logs");
    }

    private void step(String line) {
        System.out.println(String.format(Locale.ROOT, "%4d s  ", (System.nanoTime() - start) / 1_000_000_000L) + line);
    }

    private static int report(Exception failure) {
        if (failure instanceof DevstackException) {
            System.err.println(failure.getMessage());
        } else {
            failure.printStackTrace(System.err);
        }
        return 1;
    }
}
