package io.journeyloop.devstack.launcher;

import io.journeyloop.devstack.infra.ChildProcess;
import io.journeyloop.devstack.infra.Pause;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code up} in a process of its own, shows what it writes until all is ready, and leaves it. */
final class DetachedUp {

    private final Home home;

    DetachedUp(Home home) {
        this.home = home;
    }

    int start(boolean fresh) throws IOException {
        var output = home.logs().resolve("up.log");
        var process = launch(output, fresh);
        // a Ctrl-C before all is ready means that it shall not be
        var giveUp = new Thread(process::destroy, "give up");
        Runtime.getRuntime().addShutdownHook(giveUp);
        long shown = 0;
        while (true) {
            var alive = process.isAlive();
            var ready = alive && isReady(process.pid());
            shown = show(output, shown);
            if (ready) {
                Runtime.getRuntime().removeShutdownHook(giveUp);
                System.out.println("Stop it with ./journeyloop down");
                return 0;
            }
            if (!alive) {
                return process.exitValue();
            }
            Pause.of(Duration.ofMillis(200));
        }
    }

    private Process launch(Path output, boolean fresh) throws IOException {
        var command = new ArrayList<String>();
        command.add(detacher());
        command.add(ChildProcess.java());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName(), "up"));
        if (fresh) {
            command.add("--fresh");
        }
        Files.deleteIfExists(output);
        return new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /** A session of its own where the system can give one: then neither Ctrl-C nor a closed terminal reaches it. */
    private static String detacher() {
        return Files.isExecutable(Path.of("/usr/bin/setsid")) ? "/usr/bin/setsid" : "nohup";
    }

    private boolean isReady(long pid) {
        return Running.find(home)
                .filter(running -> running.pid() == pid && running.ready())
                .isPresent();
    }

    private static long show(Path output, long from) throws IOException {
        try (var file = new RandomAccessFile(output.toFile(), "r")) {
            var fresh = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(fresh);
            System.out.print(new String(fresh, StandardCharsets.UTF_8));
            System.out.flush();
            return from + fresh.length;
        }
    }
}
