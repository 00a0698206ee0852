package io.journeyloop.devstack.launcher;

import io.journeyloop.devstack.infra.ProcessLedger;
import io.journeyloop.devstack.infra.StoredData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        description = "Copies all data of a stack that is down into one file: databases, event log, identity.")
final class BackupCommand implements Callable<Integer> {

    private static final long MEGABYTE = 1_000_000;

    private final Home home;

    @Parameters(paramLabel = "<file>", description = "The zip file to write.")
    private Path file = Path.of("");

    BackupCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws Exception {
        var terminal = new Terminal(home.colours());
        try (var lock = UpLock.take(home)) {
            new ProcessLedger(home.processes()).endLeftovers();
            terminal.step("The data is copied");
            StoredData.save(home.data(), file);
            terminal.step("All data is in " + file + " (" + Files.size(file) / MEGABYTE + " MB)");
        }
        return 0;
    }
}
