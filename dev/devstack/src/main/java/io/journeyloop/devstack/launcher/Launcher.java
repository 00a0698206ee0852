package io.journeyloop.devstack.launcher;

import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.LogFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** {@code ./journeyloop}: runs the whole product on this machine. */
@Command(
        name = "./journeyloop",
        description = "Runs the whole of Journeyloop on this machine.",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            TokenCommand.class,
            ImportCommand.class,
            DemoCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        },
        footer = {
            "  test    Runs all tests: './mvnw verify' on the JDK that was found; more arguments go to Maven.",
            "  benchmark",
            "          Measures the product beside references; './journeyloop benchmark --help' names the scenarios.",
            "  images  Builds the container images to tar files, without a container engine.",
            "",
            "Ports: JOURNEYLOOP_<NAME>_PORT with GATEWAY, PERSONA, JOURNEY, INSIGHT, OPPORTUNITY, KEYCLOAK, POSTGRES, KAFKA.",
            "Infrastructure: JOURNEYLOOP_INFRA=embedded|containers.",
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not up, 4 already up, 5 port taken, 6 a process died, 7 rows rejected."
        })
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        var home = Home.of();
        LogFile.use(home.logs(), "launcher-%u.log");
        var commands = new CommandLine(new Launcher(), new CommandFactory(home))
                .setColorScheme(CommandLine.Help.defaultColorScheme(home.colours() ? Ansi.ON : Ansi.OFF))
                .setExecutionExceptionHandler((failure, command, parsed) -> report(failure, home));
        commands.getCommandSpec().addOption(help());
        System.exit(commands.execute(arguments));
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .scopeType(ScopeType.INHERIT)
                .description("Shows this.")
                .build();
    }

    private static int report(Exception failure, Home home) {
        var terminal = new Terminal(home.colours());
        if (failure instanceof DevstackException) {
            terminal.error(String.valueOf(failure.getMessage()));
        } else {
            terminal.error("Unexpected: " + failure);
            failure.printStackTrace(System.err);
        }
        return failure instanceof ExitException exit ? exit.code() : ExitException.FAILED;
    }
}
