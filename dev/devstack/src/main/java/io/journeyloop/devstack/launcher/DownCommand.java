package io.journeyloop.devstack.launcher;

import io.journeyloop.devstack.infra.ProcessLedger;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;

@Command(name = "down", description = "Stops everything; the data stays for the next 'up'.")
final class DownCommand implements Callable<Integer> {

    private static final int PATIENCE_SECONDS = 300;

    private final Home home;

    DownCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws Exception {
        var terminal = new Terminal(home.colours());
        var supervisor = UpLock.holder(home);
        if (supervisor.isEmpty()) {
            int leftovers = new ProcessLedger(home.processes()).endLeftovers();
            terminal.line(
                    leftovers == 0
                            ? "Journeyloop is not up"
                            : "Ended " + leftovers + " processes that an earlier run had left behind");
            return 0;
        }
        end(supervisor.get(), terminal);
        terminal.step("Journeyloop is down; the data is kept");
        return 0;
    }

    private static void end(ProcessHandle supervisor, Terminal terminal) throws Exception {
        terminal.step("Stopping (the first time after a build, start-up caches are written: a minute or two)");
        supervisor.destroy();
        for (int waited = 0; waited < PATIENCE_SECONDS; waited += 10) {
            try {
                supervisor.onExit().get(10, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException stillAtIt) {
                terminal.step("still stopping");
            }
        }
        throw new ExitException(
                ExitException.FAILED, "Process " + supervisor.pid() + " does not end; kill it and run 'down' again");
    }
}
