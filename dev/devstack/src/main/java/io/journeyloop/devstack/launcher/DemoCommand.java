package io.journeyloop.devstack.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "demo",
        description = "Loads what is missing of the demo tenant acme, and shows its journey map.",
        subcommands = LoopCommand.class)
final class DemoCommand implements Callable<Integer> {

    private final Home home;

    DemoCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() {
        var product = Running.require(home).product();
        new DemoTour(product, new Terminal(home.colours()), home.colours()).run();
        return 0;
    }
}
