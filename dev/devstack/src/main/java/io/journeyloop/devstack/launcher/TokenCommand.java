package io.journeyloop.devstack.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "token", description = "Prints an access token, good for 30 minutes, and nothing else.")
final class TokenCommand implements Callable<Integer> {

    private final Home home;

    @Parameters(paramLabel = "<user>", description = "for example editor@acme or integrator-acme")
    private String user = "";

    TokenCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() {
        System.out.println(Running.require(home).product().tokens().of(user));
        return 0;
    }
}
