package io.journeyloop.devstack.launcher;

import io.journeyloop.devstack.demo.LoopStory;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "loop",
        description = "Goes through the improvement loop twice on a copy of a demo journey, with simulated customers.")
final class LoopCommand implements Callable<Integer> {

    private final Home home;

    LoopCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() {
        var product = Running.require(home).product();
        var terminal = new Terminal(home.colours());
        new LoopStory(product, terminal::title, terminal::line).tell();
        return 0;
    }
}
