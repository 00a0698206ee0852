package io.journeyloop.devstack.launcher;

import io.journeyloop.devstack.infra.ProcessLedger;
import io.journeyloop.devstack.infra.StoredData;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "up", description = "Builds what has changed, starts everything, loads the demo; Ctrl-C stops it all.")
final class UpCommand implements Callable<Integer> {

    private final Home home;

    @Option(names = "--fresh", description = "Forget all stored data first.")
    private boolean fresh;

    @Option(names = "--detach", description = "Come back once all is up and leave it running; 'down' stops it.")
    private boolean detach;

    UpCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws Exception {
        return detach ? new DetachedUp(home).start(fresh) : inForeground();
    }

    private int inForeground() throws Exception {
        var terminal = new Terminal(home.colours());
        try (var lock = UpLock.take(home)) {
            int leftovers = new ProcessLedger(home.processes()).endLeftovers();
            if (leftovers > 0) {
                terminal.step("Ended " + leftovers + " processes that an earlier run had left behind");
            }
            var ports = Ports.from(System.getenv());
            ports.requireFree();
            if (fresh) {
                StoredData.wipe(home.data());
                terminal.step("Stored data forgotten");
            }
            return new Stack(home, ports, terminal).run();
        }
    }
}
