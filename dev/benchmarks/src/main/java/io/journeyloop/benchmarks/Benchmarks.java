package io.journeyloop.benchmarks;

import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.benchmarks.measure.Comparison;
import io.journeyloop.benchmarks.measure.Machine;
import io.journeyloop.benchmarks.measure.ResultsFile;
import io.journeyloop.benchmarks.measure.Table;
import io.journeyloop.benchmarks.scenarios.Scenario;
import io.journeyloop.devstack.infra.DevstackClasspath;
import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.LogFile;
import io.journeyloop.devstack.infra.ProcessLedger;
import io.journeyloop.devstack.services.Build;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./journeyloop benchmark}. */
@Command(
        name = "./journeyloop benchmark",
        description =
                "Measures the product, built and run as it is used, each time beside a reference in the same run.")
public final class Benchmarks implements Callable<Integer> {

    private final Path root = DevstackClasspath.root();
    private final Path folder = root.resolve(".journeyloop").resolve("benchmarks");
    private final ProcessLedger processes = new ProcessLedger(folder.resolve("processes"));
    private final Console console = new Console();
    private @Nullable FileLock lock;
    private volatile @Nullable TestBed bed;
    private volatile boolean stopping;

    @Parameters(paramLabel = "<scenario>", description = "Which to run.")
    private List<String> wanted = new ArrayList<>();

    @Option(names = "--quick", description = "Small numbers, to see that it works; the kept results stay as they are.")
    private boolean quick;

    @Option(
            names = "--megabytes",
            paramLabel = "<size>",
            description = "How large flat-memory's large import is, instead of 100; 1000 for a gigabyte.")
    private @Nullable Integer megabytes;

    @Option(
            names = "--opportunities",
            paramLabel = "<count>",
            description = "How many ranking-lag ranks, instead of 10000.")
    private @Nullable Integer opportunities;

    @Option(
            names = "--rate",
            paramLabel = "<records>",
            description = "Feedback records a second that ranking-lag sends, instead of 1000.")
    private @Nullable Integer rate;

    private Benchmarks() {}

    public static void main(String[] arguments) {
        // servers that are compared leave idle connections after 5 s: no request shall meet one that is being closed
        System.setProperty("jdk.httpclient.keepalive.timeout", "4");
        var benchmarks = new Benchmarks();
        LogFile.use(benchmarks.folder.resolve("logs"), "benchmark-%u.log");
        var command = new CommandLine(benchmarks)
                .setExecutionExceptionHandler((failure, line, parsed) -> benchmarks.report(failure));
        command.getCommandSpec().usageMessage().footer(scenarios());
        command.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Shows this.")
                        .build());
        System.exit(command.execute(arguments));
    }

    private static String[] scenarios() {
        List<String> lines = new ArrayList<>(List.of("", "Scenarios, all of them by default:"));
        Scenario.all().forEach(scenario -> lines.add("  %-20s %s".formatted(scenario.name(), scenario.purpose())));
        return lines.toArray(String[]::new);
    }

    @Override
    public Integer call() throws Exception {
        var scenarios = chosen();
        Files.createDirectories(folder);
        takeLock();
        processes.endLeftovers();
        // a Ctrl-C and the regular end take the same way
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        build();
        var booted = TestBed.boot(root, folder, processes, console);
        bed = booted;
        measure(booted, scenarios);
        return 0;
    }

    private List<Scenario> chosen() {
        return wanted.isEmpty()
                ? Scenario.all()
                : wanted.stream().map(Benchmarks::named).toList();
    }

    /** Given back by the end of this process, when all is stopped. */
    private void takeLock() throws IOException {
        var file = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock = file.tryLock();
        if (lock == null) {
            throw new DevstackException("A benchmark of this folder runs already");
        }
    }

    private static Scenario named(String name) {
        return Scenario.all().stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DevstackException("There is no scenario " + name + "; --help names them"));
    }

    private void build() {
        var log = folder.resolve("logs").resolve("build.log");
        new Build(root, root.resolve(".journeyloop").resolve("built"), log, processes, console).bringUpToDate();
    }

    private void measure(TestBed booted, List<Scenario> scenarios) throws Exception {
        var scale = quick ? Scale.quick() : Scale.full();
        var sized = (megabytes == null ? scale : scale.withLargeImport(megabytes)).withRanking(opportunities, rate);
        List<Comparison> comparisons = new ArrayList<>();
        for (var scenario : scenarios) {
            console.step(scenario.name() + ": " + scenario.purpose());
            var fresh = scenario.run(booted, sized);
            Table.plain(fresh).forEach(console::result);
            comparisons.addAll(fresh);
            if (!quick) {
                keep(fresh);
            }
        }
        if (scenarios.size() > 1) {
            console.result("");
            console.result(Machine.describe());
            Table.plain(comparisons).forEach(console::result);
        }
    }

    /** At once, so that an hour's work isn't lost with the last scenario. */
    private void keep(List<Comparison> fresh) throws IOException {
        var file = root.resolve("dev").resolve("benchmarks").resolve("RESULTS.md");
        var order = Scenario.all().stream().map(Scenario::name).toList();
        new ResultsFile(file).write(Machine.describe(), order, fresh);
    }

    private int report(Exception failure) {
        if (!stopping) {
            console.step(
                    failure instanceof DevstackException
                            ? String.valueOf(failure.getMessage())
                            : "Unexpected: " + failure);
            if (!(failure instanceof DevstackException)) {
                failure.printStackTrace(System.err);
            }
        }
        return 1;
    }

    private void stop() {
        stopping = true;
        console.step("Stopping");
        var booted = bed;
        if (booted != null) {
            booted.close();
        }
        processes.endLeftovers();
    }
}
