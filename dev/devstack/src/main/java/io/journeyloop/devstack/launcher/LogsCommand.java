package io.journeyloop.devstack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Shows the end of a log, or of all of them.")
final class LogsCommand implements Callable<Integer> {

    private final Home home;

    @Parameters(
            arity = "0..1",
            paramLabel = "<service>",
            description = "persona, journey, insight, opportunity, gateway, keycloak, postgres or build")
    private @Nullable String service;

    @Option(
            names = {"-n", "--lines"},
            defaultValue = "40",
            description = "How many lines (default: ${DEFAULT-VALUE}).")
    private int lines;

    LogsCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        var terminal = new Terminal(home.colours());
        var wanted = logs().stream().filter(this::isWanted).toList();
        if (wanted.isEmpty()) {
            throw new ExitException(ExitException.FAILED, "No log of that name; there are " + names());
        }
        for (var log : wanted) {
            terminal.title(home.root().relativize(log).toString());
            var all = Files.readAllLines(log);
            all.subList(Math.max(0, all.size() - lines), all.size()).forEach(terminal::line);
        }
        return 0;
    }

    private List<Path> logs() throws IOException {
        try (var files = Files.list(home.logs())) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList();
        }
    }

    private boolean isWanted(Path log) {
        return service == null || nameOf(log).equals(service) || nameOf(log).equals(service + "-service");
    }

    private List<String> names() throws IOException {
        return logs().stream().map(LogsCommand::nameOf).toList();
    }

    private static String nameOf(Path log) {
        return log.getFileName().toString().replace(".log", "");
    }
}
