package io.journeyloop.devstack.launcher;

import io.journeyloop.devstack.infra.ProcessLedger;
import io.journeyloop.devstack.infra.StoredData;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description = "Puts the data of a back-up in the place of what is there; 'up' goes on with it.")
final class RestoreCommand implements Callable<Integer> {

    private final Home home;

    @Parameters(paramLabel = "<file>", description = "A file that 'backup' wrote.")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "Forget the data that is there.")
    private boolean replace;

    RestoreCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws Exception {
        var terminal = new Terminal(home.colours());
        try (var lock = UpLock.take(home)) {
            new ProcessLedger(home.processes()).endLeftovers();
            if (StoredData.isThere(home.data()) && !replace) {
                throw new ExitException(
                        ExitException.FAILED,
                        "There is data already: back it up, or say --replace to forget it; nothing was changed");
            }
            terminal.step("The data is put back");
            StoredData.restore(file, home.data());
            terminal.step("Done; ./journeyloop up goes on with it");
        }
        return 0;
    }
}
